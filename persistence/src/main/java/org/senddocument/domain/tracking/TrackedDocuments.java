package org.senddocument.domain.tracking;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.senddocument.domain.document.DocumentStatus;

/** The documents of which MESH is asked where they are: not often, as it wishes. */
@Dependent
public class TrackedDocuments {

    private static final Duration BETWEEN_QUESTIONS = Duration.ofDays(1);

    @PersistenceContext(unitName = "send-document")
    EntityManager entities;

    protected TrackedDocuments() {}

    public TrackedDocuments(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<TrackedDocument> of(long documentId) {
        return Optional.ofNullable(entities.find(TrackedDocument.class, documentId));
    }

    public TrackedDocument ofOrNew(long documentId, Instant now) {
        return of(documentId).orElseGet(() -> {
            TrackedDocument tracked = new TrackedDocument(documentId);
            tracked.ask(now);
            entities.persist(tracked);
            return tracked;
        });
    }

    /** Ids of what MESH took before then, has not been acknowledged at all, and was not asked for today; the oldest first. */
    public List<Long> due(Instant sentBefore, Instant now, int atMost) {
        return entities.createQuery(
                        "SELECT d.id FROM Document d WHERE d.status = :sent AND d.journey.sentAt < :limit"
                                + " AND d.journey.meshMessageId IS NOT NULL"
                                + " AND NOT EXISTS (SELECT t FROM TrackedDocument t"
                                + " WHERE t.documentId = d.id AND t.askedAt > :lately)"
                                + " ORDER BY d.journey.sentAt, d.id",
                        Long.class)
                .setParameter("sent", DocumentStatus.SENT)
                .setParameter("limit", sentBefore)
                .setParameter("lately", now.minus(BETWEEN_QUESTIONS))
                .setMaxResults(atMost)
                .getResultList();
    }
}
