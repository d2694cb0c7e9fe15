package org.senddocument.service.reconciling;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.senddocument.domain.document.Document;
import org.senddocument.domain.document.DocumentStatus;
import org.senddocument.domain.document.Documents;
import org.senddocument.domain.document.OverdueAfter;
import org.senddocument.domain.tracking.TrackedDocuments;
import org.senddocument.domain.tracking.TrackingStatus;
import org.senddocument.service.mailbox.Whereabouts;

/** Writes down for which documents MESH was asked, and what it said. Each call is one short transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW) // between two questions to MESH
public class TrackingBook {

    @Inject
    Documents documents;

    @Inject
    TrackedDocuments tracked;

    @Inject
    OverdueAfter patience;

    @Inject
    Clock clock;

    /** @param meshMessageId by which MESH is asked */
    public record Question(long documentId, UUID reference, String meshMessageId) {}

    /** Ids of documents whose infrastructure acknowledgement is overdue, and for which MESH was not asked lately. */
    public List<Long> due(int atMost) {
        Instant now = clock.instant();
        return tracked.due(patience.infrastructureLimit(now), now, atMost);
    }

    /** Counts as asked from now on; empty where an answer of the practice has come meanwhile. */
    public Optional<Question> ask(long documentId) {
        Optional<Document> found =
                documents.lock(documentId).filter(document -> document.status() == DocumentStatus.SENT);
        found.ifPresent(document -> tracked.ofOrNew(documentId, clock.instant()).ask(clock.instant()));
        return found.map(document -> new Question(
                documentId, document.reference(), document.journey().meshMessageId()));
    }

    public void found(long documentId, Whereabouts whereabouts) {
        TrackingStatus status = TrackingStatus.valueOf(whereabouts.place().name());
        tracked.of(documentId)
                .ifPresent(document -> document.found(status, whereabouts.at().orElse(null)));
    }
}
