package org.senddocument.domain.retention;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.senddocument.domain.document.ChainQuestions;
import org.senddocument.domain.inbound.InboundState;

/**
 * What has had its time. A consultation goes as a whole or not at all, when each of its documents has come to an end and
 * been kept as long as that end asks: so a version that a newer one replaces never goes before that, nor an answer before
 * what it answers.
 */
@Dependent
public class RetainedConsultations {

    /** Did not arrive, and something else makes that good: its end is that of both. */
    private static final String MADE_GOOD = ChainQuestions.didNotArrive("o") + " AND " + ChainQuestions.isMadeGood("o");

    /** Nobody has to see to it any more: a person has settled it with the practice, as what is sent another way. */
    private static final String SETTLED_BY_TELLING = ChainQuestions.wasLeftAtDeletion("o")
            + " AND c.deletion.toldAt IS NOT NULL AND c.deletion.toldAt < :before_" + RetentionGroup.SENT_ANOTHER_WAY
            + " AND o.statusSince < :before_" + RetentionGroup.SENT_ANOTHER_WAY;

    private static final String PRACTICE_IS_TO_BE_TOLD =
            "EXISTS (SELECT t FROM Document t WHERE t.chain = c AND " + ChainQuestions.isToBeTold("t") + ")";

    private static final String SETTLED =
            " FROM InboundMessage m WHERE m.state = :unmatched AND m.settlement.at IS NOT NULL AND m.receivedAt < :limit";

    @PersistenceContext(unitName = "send-document")
    EntityManager entities;

    protected RetainedConsultations() {}

    public RetainedConsultations(EntityManager entities) {
        this.entities = entities;
    }

    /** Chains of which this is due, in the order of their ids. @param after the id of a chain, or 0 */
    public List<Long> due(DueForRemoval rule, long after, int atMost) {
        return bound("SELECT c.id FROM VersionChain c WHERE c.id > :after AND " + isDue(rule) + " ORDER BY c.id", rule)
                .setParameter("after", after)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** Of how many documents something would go. */
    public long count(DueForRemoval rule) {
        return bound(
                        "SELECT COUNT(d) FROM Document d, VersionChain c WHERE d.chain = c AND "
                                + hasThePart("d", rule.part()) + " AND " + isDue(rule),
                        rule)
                .getSingleResult();
    }

    public boolean isDue(DueForRemoval rule, long chainId) {
        return due(rule, chainId - 1, 1).contains(chainId);
    }

    private static String isDue(DueForRemoval rule) {
        return "EXISTS (SELECT p FROM Document p WHERE p.chain = c AND " + hasThePart("p", rule.part()) + ")"
                + " AND NOT EXISTS (SELECT o FROM Document o WHERE o.chain = c AND NOT (" + hasHadItsTime(rule) + "))"
                + " AND NOT EXISTS (SELECT h FROM LegalHold h WHERE h.chainId = c.id)"
                + " AND NOT " + PRACTICE_IS_TO_BE_TOLD;
    }

    private static String hasThePart(String d, RemovedPart part) {
        return part == RemovedPart.CONTENTS ? d + ".contentsRemovedAt IS NULL" : "1 = 1";
    }

    private static String hasHadItsTime(DueForRemoval rule) {
        return Stream.concat(
                        Stream.of(MADE_GOOD),
                        rule.endedBefore().keySet().stream().map(RetainedConsultations::hasEnded))
                .collect(Collectors.joining(" OR "));
    }

    private static String hasEnded(RetentionGroup group) {
        String ended = "o.status IN :" + group + " AND o.statusSince < :before_" + group;
        return group == RetentionGroup.SENT_ANOTHER_WAY ? ended + " OR " + SETTLED_BY_TELLING : ended;
    }

    private TypedQuery<Long> bound(String jpql, DueForRemoval rule) {
        TypedQuery<Long> query = entities.createQuery(jpql, Long.class);
        rule.endedBefore().forEach((group, limit) -> query.setParameter(group.name(), group.statuses())
                .setParameter("before_" + group, limit));
        return query;
    }

    /**
     * Inbound messages that belong to nothing, came before that, and were settled by a person, in the order of their ids.
     * What nobody has settled stays, however old.
     */
    public List<Long> settledBefore(Instant limit, long after, int atMost) {
        return ofSettled("SELECT m.id" + SETTLED + " AND m.id > :after ORDER BY m.id", limit)
                .setParameter("after", after)
                .setMaxResults(atMost)
                .getResultList();
    }

    public long countSettledBefore(Instant limit) {
        return ofSettled("SELECT COUNT(m)" + SETTLED, limit).getSingleResult();
    }

    public boolean isSettledBefore(Instant limit, long message) {
        return ofSettled("SELECT COUNT(m)" + SETTLED + " AND m.id = :message", limit)
                        .setParameter("message", message)
                        .getSingleResult()
                > 0;
    }

    private TypedQuery<Long> ofSettled(String jpql, Instant limit) {
        return entities.createQuery(jpql, Long.class)
                .setParameter("unmatched", InboundState.UNMATCHED)
                .setParameter("limit", limit);
    }
}
