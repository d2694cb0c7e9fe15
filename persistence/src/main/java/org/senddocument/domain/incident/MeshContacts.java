package org.senddocument.domain.incident;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** The record of our contact with MESH. */
@Dependent
public class MeshContacts {

    @PersistenceContext(unitName = "send-document")
    EntityManager entities;

    protected MeshContacts() {}

    public MeshContacts(EntityManager entities) {
        this.entities = entities;
    }

    public MeshContact read() {
        return entities.find(MeshContact.class, MeshContact.ONLY);
    }

    /** For a change. */
    public MeshContact hold() {
        return entities.find(MeshContact.class, MeshContact.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }
}
