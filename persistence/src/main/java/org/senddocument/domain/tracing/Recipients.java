package org.senddocument.domain.tracing;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Who gets which document. Whoever changes one holds its document. */
@Dependent
public class Recipients {

    /** Not described, or described too long ago and met again since. */
    private static final String UNDESCRIBED = "SELECT DISTINCT %1$s FROM Recipient r WHERE %1$s IS NOT NULL"
            + " AND NOT EXISTS (SELECT p FROM Practice p WHERE p.odsCode = %1$s"
            + " AND (p.fetchedAt > :limit OR p.fetchedAt >= r.seenAt))";

    @PersistenceContext(unitName = "send-document")
    EntityManager entities;

    protected Recipients() {}

    public Recipients(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<Recipient> of(long documentId) {
        return Optional.ofNullable(entities.find(Recipient.class, documentId));
    }

    public Recipient ofOrNew(long documentId, Supplier<UUID> requestIds) {
        return of(documentId).orElseGet(() -> {
            Recipient recipient = new Recipient(documentId, requestIds.get());
            entities.persist(recipient);
            return recipient;
        });
    }

    /** ODS codes of practices to be looked up: registered ones and those that answered. */
    public List<String> undescribed(Instant limit, int atMost) {
        List<String> registered = undescribed("r.practice", limit, atMost);
        List<String> answering = undescribed("r.answeredBy", limit, atMost);
        return Stream.concat(registered.stream(), answering.stream())
                .distinct()
                .limit(atMost)
                .toList();
    }

    private List<String> undescribed(String code, Instant limit, int atMost) {
        return entities.createQuery(UNDESCRIBED.formatted(code), String.class)
                .setParameter("limit", limit)
                .setMaxResults(atMost)
                .getResultList();
    }
}
