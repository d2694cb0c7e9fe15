package org.senddocument.domain.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Where it is written who did what; in the same transaction as what was done. */
@Dependent
public class AuditTrail {

    @PersistenceContext(unitName = "send-document")
    EntityManager entities;

    protected AuditTrail() {}

    public AuditTrail(EntityManager entities) {
        this.entities = entities;
    }

    public void add(AuditEntry entry) {
        entities.persist(entry);
    }
}
