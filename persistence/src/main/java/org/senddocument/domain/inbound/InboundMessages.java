package org.senddocument.domain.inbound;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

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

    public Optional<InboundMessage> find(long id) {
        return Optional.ofNullable(entities.find(InboundMessage.class, id));
    }

    public boolean isStored(String meshMessageId) {
        return entities.createQuery("SELECT COUNT(m) FROM InboundMessage m WHERE m.meshMessageId = :id", Long.class)
                        .setParameter("id", meshMessageId)
                        .getSingleResult()
                > 0;
    }

    /** Ids of those in a state, oldest first. */
    public List<Long> in(InboundState state, int atMost) {
        return entities.createQuery(
                        "SELECT m.id FROM InboundMessage m WHERE m.state = :state ORDER BY m.id", Long.class)
                .setParameter("state", state)
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
