package org.senddocument.domain.document;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What is next to be offered to MESH. All workers of all nodes take from it at once: each gets a row that no other
 * holds, and none waits for another (docs/adr/0013).
 */
@Dependent
public class DocumentQueue {

    /** More than there are workers, so that the others cannot hold them all. */
    private static final int CANDIDATES = 50;

    /** Native, since JPQL has no SKIP LOCKED; one row at a time, since H2 locks all that it reads, not what it returns. */
    private static final String TAKE = "SELECT id FROM document WHERE id = ?"
            + " AND status IN ('QUEUED', 'DEFERRED') AND (next_attempt_at IS NULL OR next_attempt_at <= ?)"
            + " FOR UPDATE SKIP LOCKED";

    private static final String TAKE_WAITING =
            "SELECT id FROM document WHERE id = ? AND status = 'WAITING' FOR UPDATE SKIP LOCKED";

    @PersistenceContext(unitName = "send-document")
    EntityManager entities;

    protected DocumentQueue() {}

    public DocumentQueue(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The next document, held until the end of the transaction; those whose further try is due come before those that
     * were never tried.
     *
     * @param asOf what is not to be taken before a later time is left to a later run
     * @param except ids that are passed over
     * @return empty where nothing is left that no other transaction holds
     */
    public Optional<Document> takeNext(Instant asOf, Set<Long> except) {
        return Stream.of(deferred(asOf, except), queued(asOf, except))
                .flatMap(query -> query.setMaxResults(CANDIDATES).getResultStream())
                .filter(id -> isTaken(id, asOf))
                .findFirst()
                .map(this::held);
    }

    /**
     * Documents whose delay is over and that nothing before them blocks, held until the end of the transaction; those that
     * another holds are passed over.
     */
    public List<Document> takeWaiting(Instant now, int atMost) {
        return waiting(now)
                .setMaxResults(atMost)
                .getResultStream()
                .filter(this::isTakenFromWaiting)
                .map(this::held)
                .toList();
    }

    private TypedQuery<Long> waiting(Instant now) {
        return entities.createQuery(
                        "SELECT d.id FROM Document d WHERE d.status = :waiting AND d.sendAfter <= :now AND NOT "
                                + ChainQuestions.isBlocked("d") + " ORDER BY d.sendAfter, d.id",
                        Long.class)
                .setParameter("waiting", DocumentStatus.WAITING)
                .setParameter("now", now);
    }

    private boolean isTakenFromWaiting(long id) {
        return !entities.createNativeQuery(TAKE_WAITING)
                .setParameter(1, id)
                .getResultList()
                .isEmpty();
    }

    private Document held(long id) {
        return entities.find(Document.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    private TypedQuery<Long> deferred(Instant asOf, Set<Long> except) {
        return entities.createQuery(
                        "SELECT d.id FROM Document d WHERE d.status = :deferred AND d.journey.nextAttemptAt <= :asOf"
                                + " AND d.id NOT IN :except ORDER BY d.journey.nextAttemptAt",
                        Long.class)
                .setParameter("deferred", DocumentStatus.DEFERRED)
                .setParameter("asOf", asOf)
                .setParameter("except", someOf(except));
    }

    private TypedQuery<Long> queued(Instant asOf, Set<Long> except) {
        return entities.createQuery(
                        "SELECT d.id FROM Document d WHERE d.status = :queued AND d.id NOT IN :except"
                                + " AND (d.journey.nextAttemptAt IS NULL OR d.journey.nextAttemptAt <= :asOf)"
                                + " ORDER BY d.id",
                        Long.class)
                .setParameter("queued", DocumentStatus.QUEUED)
                .setParameter("asOf", asOf)
                .setParameter("except", someOf(except));
    }

    /** Looks once more at the row that it locks: its status may have changed since the list was read. */
    private boolean isTaken(long id, Instant asOf) {
        List<?> row = entities.createNativeQuery(TAKE)
                .setParameter(1, id)
                .setParameter(2, asOf.atOffset(ZoneOffset.UTC))
                .getResultList();
        return !row.isEmpty();
    }

    /** An empty list is no SQL; no document has the number 0. */
    private static Set<Long> someOf(Set<Long> ids) {
        Set<Long> some = new TreeSet<>(ids);
        some.add(0L);
        return some;
    }

    /** Writes down what the transaction did so far, so that a fault in it is known while its document is. */
    public void settle() {
        entities.flush();
    }
}
