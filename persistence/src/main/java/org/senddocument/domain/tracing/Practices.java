package org.senddocument.domain.tracing;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The practices that the directories described to us. */
@Dependent
public class Practices {

    @PersistenceContext(unitName = "send-document")
    EntityManager entities;

    protected Practices() {}

    public Practices(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<Practice> find(String odsCode) {
        return odsCode == null ? Optional.empty() : Optional.ofNullable(entities.find(Practice.class, odsCode));
    }

    public Practice findOrNew(String odsCode) {
        return find(odsCode).orElseGet(() -> {
            Practice practice = new Practice(odsCode);
            entities.persist(practice);
            return practice;
        });
    }
}
