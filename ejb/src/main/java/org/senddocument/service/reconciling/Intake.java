package org.senddocument.service.reconciling;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.senddocument.domain.document.Document;
import org.senddocument.domain.document.Documents;
import org.senddocument.domain.inbound.InboundMessage;
import org.senddocument.domain.inbound.InboundMessages;
import org.senddocument.itk3.Reply;

/** Looks at one stored message and lives by it. It never throws for what a message says: one bad one blocks no other. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW) // each message for itself
public class Intake {

    private static final System.Logger LOG = System.getLogger(Intake.class.getName());

    /** Of an ODS code or a mailbox, as far as it can be kept. */
    private static final int LONGEST_CODE = 100;

    @Inject
    InboundMessages messages;

    @Inject
    Documents documents;

    @Inject
    InboundReplies replies;

    @Inject
    ReplyMatching matching;

    @Inject
    Clock clock;

    public IntakeResult take(long id) {
        InboundMessage message = messages.find(id).orElseThrow();
        return message.isReport() ? takeReport(message) : takeReply(message);
    }

    private IntakeResult takeReport(InboundMessage report) {
        Optional<Document> document =
                Optional.ofNullable(report.linkedMessageId()).flatMap(documents::withMeshMessageId);
        if (document.isEmpty()) {
            return unmatched(report, "The report speaks of no message of ours.");
        }
        Document held = lock(document.get());
        held.undelivered(report.statusCode(), describe(report), clock.instant());
        return matched(report, held, IntakeResult.UNDELIVERED);
    }

    private static String describe(InboundMessage report) {
        return "MESH report " + report.statusCode() + ": " + report.statusDescription();
    }

    private IntakeResult takeReply(InboundMessage message) {
        Reply reply = replies.read(message);
        if (reply instanceof Reply.Acknowledged acknowledged) {
            return matching.documentOf(acknowledged)
                    .map(this::lock)
                    .map(document -> acknowledge(message, document, acknowledged))
                    .orElseGet(() -> unmatched(message, "The acknowledgement names no document of ours."));
        }
        return unmatched(message, ((Reply.Unreadable) reply).reason());
    }

    private IntakeResult acknowledge(InboundMessage message, Document document, Reply.Acknowledged reply) {
        document.acknowledge(InboundReplies.answerOf(reply.verdict()), clock.instant());
        reply.header()
                .senderOdsCode()
                .or(() -> Optional.ofNullable(message.from()))
                .filter(code -> code.length() <= LONGEST_CODE)
                .ifPresent(document.journey()::answeredBy);
        return matched(message, document, IntakeResult.ACKNOWLEDGED);
    }

    private Document lock(Document document) {
        return documents.lock(document.reference()).orElseThrow();
    }

    private IntakeResult matched(InboundMessage message, Document document, IntakeResult result) {
        message.matched(document.id());
        LOG.log(System.Logger.Level.INFO, "Document {0} answered: {1}", document.reference(), document.status());
        return result;
    }

    private IntakeResult unmatched(InboundMessage message, String reason) {
        message.unmatched(reason);
        LOG.log(
                System.Logger.Level.WARNING,
                "Inbound message {0} matches nothing: {1}",
                message.meshMessageId(),
                reason);
        return IntakeResult.UNMATCHED;
    }
}
