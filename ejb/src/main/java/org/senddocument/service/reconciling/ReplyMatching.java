package org.senddocument.service.reconciling;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.senddocument.domain.document.Answer;
import org.senddocument.domain.document.Document;
import org.senddocument.domain.document.Documents;
import org.senddocument.domain.inbound.AnsweredDocuments;
import org.senddocument.domain.inbound.InboundMessage;
import org.senddocument.itk3.Reply;
import org.senddocument.itk3.ReplyHeader;

/**
 * Finds the document that a reply answers (ITK3, correlation): by the id of its message; where the reply has none, by the
 * consultation and its versions; where the receiver could not read the id, by mailbox and time. docs/matching.md has it as
 * a table.
 */
@Dependent
class ReplyMatching {

    /** More versions of one consultation than anybody sends. */
    private static final int VERSIONS = 50;

    @Inject
    Documents documents;

    @Inject
    AnsweredDocuments answered;

    Match documentOf(InboundMessage message, Reply.Acknowledged reply) {
        ReplyHeader header = reply.header();
        if (header.originalMessageId()
                .filter(ReplyHeader.UNREADABLE_ORIGINAL::equals)
                .isPresent()) {
            return onlyOneOnTheWay(message, reply);
        }
        if (header.originalMessageId().isPresent()) {
            return named(header.originalHeaderId());
        }
        return header.senderReference()
                .map(consultation -> versionOf(consultation, InboundReplies.answerOf(reply.verdict())))
                .orElseGet(() -> new Match.None("The acknowledgement names neither a message nor a consultation."));
    }

    /** An id that we do not know is another's, whatever else the reply says. */
    private Match named(Optional<UUID> messageId) {
        if (messageId.isEmpty()) {
            return new Match.None("The acknowledgement names a message by what is no id of ours.");
        }
        return documents
                .withMessageId(messageId.get())
                .<Match>map(Match.Found::new)
                .orElseGet(() -> new Match.OfMessage(
                        messageId.get(), "The acknowledgement names a message that is not known here."));
    }

    /** The reply bears no version: it is of the only one that was offered, or of the only one that waits for such an answer. */
    private Match versionOf(String consultation, Answer answer) {
        List<Document> offered = answered.offeredOf(consultation, VERSIONS);
        if (offered.isEmpty()) {
            return new Match.OfConsultation(
                    consultation, "The acknowledgement names a consultation that is not known here.");
        }
        List<Document> waiting = offered.size() == 1
                ? offered
                : offered.stream()
                        .filter(version -> answer.isAwaitedBy(version))
                        .toList();
        return waiting.size() == 1
                ? new Match.Found(waiting.get(0))
                : new Match.None("The acknowledgement does not say which version of its consultation it answers.");
    }

    /** What could not be read was surely not accepted; and a guess between two would tell a clerk what is not so. */
    private Match onlyOneOnTheWay(InboundMessage message, Reply.Acknowledged reply) {
        if (reply.verdict().positive()) {
            return new Match.None("The acknowledgement accepts a message that it could not read.");
        }
        List<Document> candidates = answered.unansweredAt(message.from(), message.receivedAt(), 2);
        return candidates.size() == 1
                ? new Match.Found(candidates.get(0))
                : new Match.None(
                        "The receiver could not read which message it answers, and not just one is on its way.");
    }
}
