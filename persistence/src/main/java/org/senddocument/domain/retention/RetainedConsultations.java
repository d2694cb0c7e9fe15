package org.senddocument.domain.retention;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.senddocument.domain.inbound.InboundState;

/**
 * What has had its time. A consultation goes as a whole or not at all, when each of its documents has come to an end and
 * been kept as long as that end asks: so a version that a newer one replaces never goes before that, nor an answer before
 * what it answers.
 */
@Dependent
public class RetainedConsultations {

    /** Did not arrive, and a copy or a newer version stands in for it: whose end is that of both. */
    private static final String STOOD_IN_FOR = "o.status IN ('REJECTED', 'FAILED', 'UNDELIVERED')"
            + " AND EXISTS (SELECT 1 FROM document n WHERE n.chain_id = o.chain_id"
            + " AND (n.resend_of_id = o.id OR n.version_number > o.version_number)"
            + " AND n.status NOT IN ('CANCELLED', 'NOT_SENT'))";

    @PersistenceContext(unitName = "send-document")
    EntityManager entities;

    protected RetainedConsultations() {}

    public RetainedConsultations(EntityManager entities) {
        this.entities = entities;
    }

    /** Chains of which this is due, in the order of their ids. @param after the id of a chain, or 0 */
    public List<Long> due(DueForRemoval rule, long after, int atMost) {
        Query query = entities.createNativeQuery(
                        "SELECT c.id FROM version_chain c WHERE c.id > ?1 AND " + isDue(rule) + " ORDER BY c.id")
                .setParameter(1, after)
                .setMaxResults(atMost);
        return ((List<?>) bind(query, rule).getResultList())
                .stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** Of how many documents something would go. */
    public long count(DueForRemoval rule) {
        Query query = entities.createNativeQuery(
                        "SELECT COUNT(*) FROM document d JOIN version_chain c ON c.id = d.chain_id"
                                + " WHERE c.id > ?1 AND " + hasThePart(rule.part()) + " AND " + isDue(rule))
                .setParameter(1, 0);
        return ((Number) bind(query, rule).getSingleResult()).longValue();
    }

    public boolean isDue(DueForRemoval rule, long chainId) {
        return due(rule, chainId - 1, 1).contains(chainId);
    }

    private static String isDue(DueForRemoval rule) {
        return "EXISTS (SELECT 1 FROM document d WHERE d.chain_id = c.id AND " + hasThePart(rule.part()) + ")"
                + " AND NOT EXISTS (SELECT 1 FROM document o WHERE o.chain_id = c.id AND NOT (" + hasHadItsTime(rule)
                + "))"
                + " AND NOT EXISTS (SELECT 1 FROM legal_hold h WHERE h.chain_id = c.id)";
    }

    private static String hasThePart(RemovedPart part) {
        return part == RemovedPart.CONTENTS ? "d.contents_removed_at IS NULL" : "1 = 1";
    }

    private static String hasHadItsTime(DueForRemoval rule) {
        StringBuilder ends = new StringBuilder(STOOD_IN_FOR);
        int parameter = 2;
        for (RetentionGroup group : rule.endedBefore().keySet()) {
            ends.append(" OR o.status IN ")
                    .append(group.inSql())
                    .append(" AND o.status_since < ?")
                    .append(parameter++);
        }
        return ends.toString();
    }

    private static Query bind(Query query, DueForRemoval rule) {
        int parameter = 2;
        for (Instant limit : rule.endedBefore().values()) {
            query.setParameter(parameter++, limit.atOffset(ZoneOffset.UTC));
        }
        return query;
    }

    /** Inbound messages that belong to nothing and came before that, in the order of their ids. */
    public List<Long> unmatchedBefore(Instant limit, long after, int atMost) {
        return entities.createQuery(
                        "SELECT m.id FROM InboundMessage m WHERE m.state = :unmatched AND m.receivedAt < :limit"
                                + " AND m.id > :after ORDER BY m.id",
                        Long.class)
                .setParameter("unmatched", InboundState.UNMATCHED)
                .setParameter("limit", limit)
                .setParameter("after", after)
                .setMaxResults(atMost)
                .getResultList();
    }

    public long countUnmatchedBefore(Instant limit) {
        return entities.createQuery(
                        "SELECT COUNT(m) FROM InboundMessage m WHERE m.state = :unmatched AND m.receivedAt < :limit",
                        Long.class)
                .setParameter("unmatched", InboundState.UNMATCHED)
                .setParameter("limit", limit)
                .getSingleResult();
    }
}
