package org.senddocument.domain.incident;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.senddocument.domain.document.ChainQuestions;
import org.senddocument.domain.document.DocumentStatus;
import org.senddocument.domain.document.OverdueAfter;

/** Documents that need a person, by what is wrong with them. */
@Dependent
public class TroubledDocuments {

    private static final String SELECT =
            "SELECT NEW org.senddocument.domain.incident.TroubledDocument(d.reference, d.status, d.sendAfter)"
                    + " FROM Document d WHERE ";

    @PersistenceContext(unitName = "send-document")
    EntityManager entities;

    protected TroubledDocuments() {}

    public TroubledDocuments(EntityManager entities) {
        this.entities = entities;
    }

    /** Failed, rejected or undelivered (GPCM-SD-094). */
    public List<TroubledDocument> notArrived(OverdueAfter patience, Instant now) {
        return inNeed(ChainQuestions.didNotArrive("d"), patience, now);
    }

    /** Sent, and an acknowledgement has not come in its time (GPCM-SD-095). */
    public List<TroubledDocument> overdue(OverdueAfter patience, Instant now) {
        return inNeed(ChainQuestions.isOverdue("d"), patience, now);
    }

    private List<TroubledDocument> inNeed(String trouble, OverdueAfter patience, Instant now) {
        TypedQuery<TroubledDocument> query = query(trouble + " AND " + ChainQuestions.needsPerson("d"));
        patience.limits(now).forEach(query::setParameter);
        return query.getResultList();
    }

    /** Not sent though it was due before then; what a person holds back is not among them. The oldest first. */
    public List<TroubledDocument> dueBefore(Instant limit) {
        return query("d.status IN :unsent AND d.sendAfter < :limit ORDER BY d.sendAfter")
                .setParameter(
                        "unsent",
                        Set.of(
                                DocumentStatus.WAITING,
                                DocumentStatus.QUEUED,
                                DocumentStatus.SENDING,
                                DocumentStatus.DEFERRED))
                .setParameter("limit", limit)
                .getResultList();
    }

    private TypedQuery<TroubledDocument> query(String where) {
        return entities.createQuery(SELECT + where, TroubledDocument.class);
    }
}
