package org.senddocument.domain.inbound;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
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
        ids.addAll(unmatched("SendAttempt a", "a.meshMessageId = m.nonDelivery.linkedMessageId", atMost));
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

    /**
     * What a fault of ours kept from being understood counts as not looked at, unless a person has dealt with it.
     *
     * @return how many
     */
    public int forgetThatTheyWereSetAside() {
        return entities.createQuery("UPDATE InboundMessage m SET m.state = :stored, m.reason = NULL"
                        + " WHERE m.state = :unmatched AND m.reason = :setAside AND m.settlement.at IS NULL")
                .setParameter("stored", InboundState.STORED)
                .setParameter("unmatched", InboundState.UNMATCHED)
                .setParameter("setAside", InboundMessage.SET_ASIDE)
                .executeUpdate();
    }

    /** By the id that MESH gave it. */
    public Optional<InboundMessage> find(String meshMessageId) {
        return ofId(meshMessageId).getResultStream().findFirst();
    }

    /** By the id that MESH gave it; for a change. */
    public Optional<InboundMessage> lock(String meshMessageId) {
        return ofId(meshMessageId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<InboundMessage> ofId(String meshMessageId) {
        return entities.createQuery("SELECT m FROM InboundMessage m WHERE m.meshMessageId = :id", InboundMessage.class)
                .setParameter("id", meshMessageId);
    }

    /**
     * Those that belong to no document, newest first.
     *
     * @param settled whether a person has dealt with them; null for both
     */
    public List<InboundMessage> unmatched(Boolean settled, int first, int atMost) {
        return entities.createQuery(
                        "SELECT m" + unmatched(settled) + " ORDER BY m.receivedAt DESC, m.id DESC",
                        InboundMessage.class)
                .setParameter("state", InboundState.UNMATCHED)
                .setFirstResult(first)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** @param settled whether a person has dealt with them; null for both */
    public long countUnmatched(Boolean settled) {
        return entities.createQuery("SELECT COUNT(m)" + unmatched(settled), Long.class)
                .setParameter("state", InboundState.UNMATCHED)
                .getSingleResult();
    }

    private static String unmatched(Boolean settled) {
        String all = " FROM InboundMessage m WHERE m.state = :state";
        if (settled == null) {
            return all;
        }
        return all + " AND m.settlement.at IS " + (settled ? "NOT NULL" : "NULL");
    }
}
