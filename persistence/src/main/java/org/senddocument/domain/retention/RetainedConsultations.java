package org.senddocument.domain.retention;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.senddocument.domain.inbound.InboundState;
import org.senddocument.domain.tally.NewestDocument;

/**
 * What has had its time. A consultation goes as a whole or not at all: so a version that a newer one replaces never goes
 * before that, nor an answer before what it answers.
 */
@Dependent
public class RetainedConsultations {

    @PersistenceContext(unitName = "send-document")
    EntityManager entities;

    protected RetainedConsultations() {}

    public RetainedConsultations(EntityManager entities) {
        this.entities = entities;
    }

    /** Chains of which this is due, in the order of their ids. @param after the id of a chain, or 0 */
    public List<Long> due(DueForRemoval rule, long after, int atMost) {
        return ((List<?>) bind("SELECT d.chain_id" + from(rule) + " AND d.chain_id > ?2 ORDER BY d.chain_id", rule)
                        .setParameter(2, after)
                        .setMaxResults(atMost)
                        .getResultList())
                .stream().map(id -> ((Number) id).longValue()).toList();
    }

    public long count(DueForRemoval rule) {
        return number(bind("SELECT COUNT(*)" + from(rule), rule));
    }

    public boolean isDue(DueForRemoval rule, long chainId) {
        return number(bind("SELECT COUNT(*)" + from(rule) + " AND d.chain_id = ?2", rule)
                        .setParameter(2, chainId))
                > 0;
    }

    private static String from(DueForRemoval rule) {
        String contentsAreThere = rule.part() == RemovedPart.CONTENTS ? " AND d.contents_removed_at IS NULL" : "";
        return " FROM document d WHERE d.status IN " + rule.group().inSql() + " AND d.status_since < ?1"
                + contentsAreThere
                + " AND d.id = " + NewestDocument.of("d.chain_id")
                + " AND NOT EXISTS (SELECT 1 FROM document o WHERE o.chain_id = d.chain_id AND o.status IN "
                + RetentionGroup.underWayInSql() + ")"
                + " AND NOT EXISTS (SELECT 1 FROM legal_hold h WHERE h.chain_id = d.chain_id)";
    }

    private Query bind(String sql, DueForRemoval rule) {
        return entities.createNativeQuery(sql)
                .setParameter(1, rule.endedBefore().atOffset(ZoneOffset.UTC));
    }

    private static long number(Query query) {
        return ((Number) query.getSingleResult()).longValue();
    }

    /** Inbound messages that belong to nothing and came before that, the oldest first. */
    public List<Long> unmatchedBefore(Instant limit, int atMost) {
        return entities.createQuery(
                        "SELECT m.id FROM InboundMessage m WHERE m.state = :unmatched AND m.receivedAt < :limit"
                                + " ORDER BY m.id",
                        Long.class)
                .setParameter("unmatched", InboundState.UNMATCHED)
                .setParameter("limit", limit)
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
