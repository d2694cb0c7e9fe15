package org.senddocument.domain.incident;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The mails that were written, and which of them have not left yet. */
@Dependent
public class OutgoingMails {

    @PersistenceContext(unitName = "send-document")
    EntityManager entities;

    protected OutgoingMails() {}

    public OutgoingMails(EntityManager entities) {
        this.entities = entities;
    }

    public void add(OutgoingMail mail) {
        entities.persist(mail);
    }

    /** Ids of those to be tried now. */
    public List<Long> due(Instant now, int atMost) {
        return entities.createQuery(
                        "SELECT m.id FROM OutgoingMail m WHERE m.takenAt IS NULL AND m.nextAttemptAt <= :now"
                                + " ORDER BY m.nextAttemptAt, m.id",
                        Long.class)
                .setParameter("now", now)
                .setMaxResults(atMost)
                .getResultList();
    }

    public Optional<OutgoingMail> lock(long id) {
        return Optional.ofNullable(entities.find(OutgoingMail.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those that the mail server did not take when it was last asked. */
    public long countNotTaken() {
        return entities.createQuery(
                        "SELECT COUNT(m) FROM OutgoingMail m WHERE m.takenAt IS NULL AND m.fault IS NOT NULL",
                        Long.class)
                .getSingleResult();
    }

    /** Those that were taken before then; one that nobody took is still to be told. */
    public int removeTakenBefore(Instant limit) {
        return entities.createQuery("DELETE FROM OutgoingMail m WHERE m.takenAt < :limit")
                .setParameter("limit", limit)
                .executeUpdate();
    }
}
