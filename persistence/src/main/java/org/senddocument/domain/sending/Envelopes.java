package org.senddocument.domain.sending;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The messages as they were sent. */
@Dependent
public class Envelopes {

    @PersistenceContext(unitName = "send-document")
    EntityManager entities;

    protected Envelopes() {}

    public Envelopes(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<Envelope> of(long documentId) {
        return Optional.ofNullable(entities.find(Envelope.class, documentId));
    }

    public Envelope add(Envelope envelope) {
        entities.persist(envelope);
        return envelope;
    }
}
