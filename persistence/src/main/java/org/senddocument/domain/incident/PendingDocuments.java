package org.senddocument.domain.incident;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.senddocument.domain.document.ChainQuestions;
import org.senddocument.domain.document.DocumentStatus;

/** Documents with which a person began something that is not brought to its end. */
@Dependent
public class PendingDocuments {

    private static final String SELECT =
            "SELECT NEW org.senddocument.domain.incident.TroubledDocument(d.reference, d.status, d.sendAfter)";

    @PersistenceContext(unitName = "send-document")
    EntityManager entities;

    protected PendingDocuments() {}

    public PendingDocuments(EntityManager entities) {
        this.entities = entities;
    }

    /** On hold since before then; the longest held first. */
    public List<TroubledDocument> heldSinceBefore(Instant limit) {
        return entities.createQuery(
                        SELECT + " FROM Document d WHERE d.status = :held AND d.statusSince < :limit"
                                + " ORDER BY d.statusSince",
                        TroubledDocument.class)
                .setParameter("held", DocumentStatus.ON_HOLD)
                .setParameter("limit", limit)
                .getResultList();
    }

    /** Deleted at their source after they had left, and nobody has told the practice (GPCM-SD-135). */
    public List<TroubledDocument> whosePracticeIsToBeTold() {
        return entities.createQuery(
                        SELECT + " FROM Document d WHERE " + ChainQuestions.isToBeTold("d")
                                + " ORDER BY d.chain.deletion.at",
                        TroubledDocument.class)
                .getResultList();
    }
}
