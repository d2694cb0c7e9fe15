package org.senddocument.service.reconciling;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.senddocument.domain.document.Document;
import org.senddocument.domain.document.Documents;
import org.senddocument.itk3.Reply;
import org.senddocument.itk3.ReplyHeader;

/**
 * Finds the document that a reply answers (ITK3, correlation): by the id of its message; where the reply has none, by the
 * consultation, if one of its versions awaits an answer; where the receiver could not read the id, by being the only one
 * that awaits an answer at all. A reply with an id that we do not know belongs to nothing.
 */
@Dependent
class ReplyMatching {

    @Inject
    Documents documents;

    Optional<Document> documentOf(Reply.Acknowledged reply) {
        ReplyHeader header = reply.header();
        if (header.isUnreadableOriginal()) {
            return reply.verdict().positive() ? Optional.empty() : only(documents.awaitingAnyAnswer(2));
        }
        if (header.originalMessageId().isPresent()) {
            Optional<UUID> messageId = header.originalHeaderId();
            return messageId.flatMap(documents::withMessageId);
        }
        return header.senderReference().flatMap(reference -> only(documents.awaitingAnswerFor(reference, 2)));
    }

    private static Optional<Document> only(List<Document> candidates) {
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }
}
