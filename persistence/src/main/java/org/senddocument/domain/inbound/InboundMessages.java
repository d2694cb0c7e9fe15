package org.senddocument.domain.inbound;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What MESH gave us. */
@Dependent
public class InboundMessages {

    @PersistenceContext(unitName = "send-document")
    EntityManager entities;

    protected InboundMessages() {}

    public InboundMessages(EntityManager entities) {
        this.entities = entities;
    }

    public void add(InboundMessage message) {
        entities.persist(message);
    }

    /** Waits until no other transaction holds it: two nodes may look at it at the same time. */
    public Optional<InboundMessage> lock(long id) {
        return Optional.ofNullable(entities.find(InboundMessage.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Which of these MESH ids are with us already. */
    public Set<String> storedOf(Collection<String> meshMessageIds) {
        if (meshMessageIds.isEmpty()) {
            return Set.of(); // An empty list is no SQL.
        }
        return Set.copyOf(entities.createQuery(
                        "SELECT m.meshMessageId FROM InboundMessage m WHERE m.meshMessageId IN :ids", String.class)
                .setParameter("ids", meshMessageIds)
                .getResultList());
    }

    /**
     * Ids of those that nobody has looked at, oldest first.
     *
     * @param after the last id of the page before, 0 for the first
     */
    public List<Long> notLookedAt(long after, int atMost) {
        return entities.createQuery(
                        "SELECT m.id FROM InboundMessage m WHERE m.state = :stored AND m.id > :after ORDER BY m.id",
                        Long.class)
                .setParameter("stored", InboundState.STORED)
                .setParameter("after", after)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** Unmatched ones for which what they speak of has appeared since. */
    public List<Long> matchableNow(int atMost) {
        Set<Long> ids = new LinkedHashSet<>();
        ids.addAll(unmatched("Document d", "d.journey.messageId = m.awaitedMessageId", atMost));
        ids.addAll(unmatched("SendAttempt a", "a.meshMessageId = m.linkedMessageId", atMost));
        ids.addAll(unmatched(
                "Document d", "d.chain.consultationId = m.awaitedConsultation AND d.journey.attempts > 0", atMost));
        return List.copyOf(ids);
    }

    private List<Long> unmatched(String other, String condition, int atMost) {
        return entities.createQuery(
                        "SELECT DISTINCT m.id FROM InboundMessage m, " + other + " WHERE m.state = :unmatched AND "
                                + condition,
                        Long.class)
                .setParameter("unmatched", InboundState.UNMATCHED)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** Those that belong to no document, newest first. */
    public List<InboundMessage> unmatched(int first, int atMost) {
        return entities.createQuery(
                        "SELECT m FROM InboundMessage m WHERE m.state = :state ORDER BY m.id DESC",
                        InboundMessage.class)
                .setParameter("state", InboundState.UNMATCHED)
                .setFirstResult(first)
                .setMaxResults(atMost)
                .getResultList();
    }

    public long countUnmatched() {
        return entities.createQuery("SELECT COUNT(m) FROM InboundMessage m WHERE m.state = :state", Long.class)
                .setParameter("state", InboundState.UNMATCHED)
                .getSingleResult();
    }
}
