package org.senddocument.domain.tracing;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** The queue of the nodes for PDS. */
@Dependent
public class PdsTurns {

    @PersistenceContext(unitName = "send-document")
    EntityManager entities;

    protected PdsTurns() {}

    public PdsTurns(EntityManager entities) {
        this.entities = entities;
    }

    /** For a change: whoever else wants a turn waits for the end of this transaction. */
    public PdsTurn hold() {
        return entities.find(PdsTurn.class, PdsTurn.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }
}
