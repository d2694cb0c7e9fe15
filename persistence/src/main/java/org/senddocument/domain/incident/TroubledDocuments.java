package org.senddocument.domain.incident;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.senddocument.domain.document.DocumentStatus;
import org.senddocument.domain.document.OverdueAfter;

/** Documents that need a person. One that was sent again, or that a newer version stands in for, no longer does. */
@Dependent
public class TroubledDocuments {

    private static final String SELECT =
            "SELECT NEW org.senddocument.domain.incident.TroubledDocument(d.reference, d.status, d.sendAfter)"
                    + " FROM Document d WHERE ";

    /** What was cancelled or is never to be sent stands in for nothing. */
    static final String ON_ITS_OWN = " AND NOT EXISTS (SELECT n FROM Document n WHERE n.chain = d.chain"
            + " AND (n.resendOf = d OR n.number > d.number) AND n.status NOT IN :nothing)";

    static final Set<DocumentStatus> NOTHING = Set.of(DocumentStatus.NOT_SENT, DocumentStatus.CANCELLED);

    @PersistenceContext(unitName = "send-document")
    EntityManager entities;

    protected TroubledDocuments() {}

    public TroubledDocuments(EntityManager entities) {
        this.entities = entities;
    }

    /** Failed, rejected or undelivered (GPCM-SD-094). */
    public List<TroubledDocument> notArrived() {
        return query("d.status IN :failed" + ON_ITS_OWN)
                .setParameter("nothing", NOTHING)
                .setParameter(
                        "failed", Set.of(DocumentStatus.FAILED, DocumentStatus.REJECTED, DocumentStatus.UNDELIVERED))
                .getResultList();
    }

    /** Sent, and an acknowledgement has not come in its time (GPCM-SD-095). */
    public List<TroubledDocument> overdue(OverdueAfter patience, Instant now) {
        return query("(d.status = :sent AND (d.journey.sentAt < :infrastructure OR d.journey.sentAt < :business)"
                        + " OR d.status = :delivered AND d.journey.sentAt < :business)" + ON_ITS_OWN)
                .setParameter("nothing", NOTHING)
                .setParameter("sent", DocumentStatus.SENT)
                .setParameter("delivered", DocumentStatus.DELIVERED)
                .setParameter("infrastructure", patience.infrastructureLimit(now))
                .setParameter("business", patience.businessLimit(now))
                .getResultList();
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
