package org.senddocument.domain.retention;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.senddocument.domain.document.VersionChain;

/** All that is held. */
@Dependent
public class LegalHolds {

    @PersistenceContext(unitName = "send-document")
    EntityManager entities;

    protected LegalHolds() {}

    public LegalHolds(EntityManager entities) {
        this.entities = entities;
    }

    /** Whoever holds the chain knows that nothing of it is being removed, and that no hold comes while they remove. */
    public Optional<VersionChain> lockChain(long chainId) {
        return Optional.ofNullable(entities.find(VersionChain.class, chainId, LockModeType.PESSIMISTIC_WRITE));
    }

    public Optional<LegalHold> on(long chainId) {
        return Optional.ofNullable(entities.find(LegalHold.class, chainId));
    }

    public void add(LegalHold hold) {
        entities.persist(hold);
        entities.flush();
    }

    public void lift(LegalHold hold) {
        entities.remove(hold);
    }
}
