package org.senddocument.domain.expected;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All that was stated, and what of it never arrived. */
@Dependent
public class Expectations {

    private static final String MISSING = " FROM ExpectedConsultation e WHERE e.finalisedOn BETWEEN :from AND :to"
            + " AND NOT EXISTS (SELECT c FROM VersionChain c"
            + " WHERE c.account = e.account AND c.consultationId = e.consultationId)";

    @PersistenceContext(unitName = "send-document")
    EntityManager entities;

    protected Expectations() {}

    public Expectations(EntityManager entities) {
        this.entities = entities;
    }

    public void add(ExpectedConsultation consultation) {
        entities.persist(consultation);
    }

    public void add(ExpectedCount count) {
        entities.persist(count);
    }

    /** @param consultationIds at most some hundred: each is a parameter of the query */
    public List<ExpectedConsultation> among(String account, Collection<String> consultationIds) {
        return entities.createQuery(
                        "SELECT e FROM ExpectedConsultation e WHERE e.account = :account"
                                + " AND e.consultationId IN :ids",
                        ExpectedConsultation.class)
                .setParameter("account", account)
                .setParameter("ids", consultationIds)
                .getResultList();
    }

    public Optional<ExpectedCount> countOf(String account, LocalDate day) {
        return entities.createQuery(
                        "SELECT e FROM ExpectedCount e WHERE e.account = :account AND e.finalisedOn = :day",
                        ExpectedCount.class)
                .setParameter("account", account)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    /** Finalised in these days, both included, and never arrived here; the longest missing first. */
    public List<ExpectedConsultation> missing(LocalDate from, LocalDate to, int atMost) {
        return between(
                        entities.createQuery(
                                "SELECT e" + MISSING + " ORDER BY e.finalisedOn, e.account, e.consultationId",
                                ExpectedConsultation.class),
                        from,
                        to)
                .setMaxResults(atMost)
                .getResultList();
    }

    public long countMissing(LocalDate from, LocalDate to) {
        return between(entities.createQuery("SELECT COUNT(e)" + MISSING, Long.class), from, to)
                .getSingleResult();
    }

    public List<ExpectedCount> counts(LocalDate from, LocalDate to) {
        return between(
                        entities.createQuery(
                                "SELECT e FROM ExpectedCount e WHERE e.finalisedOn BETWEEN :from AND :to"
                                        + " ORDER BY e.finalisedOn, e.account",
                                ExpectedCount.class),
                        from,
                        to)
                .getResultList();
    }

    private static <T> TypedQuery<T> between(TypedQuery<T> query, LocalDate from, LocalDate to) {
        return query.setParameter("from", from).setParameter("to", to);
    }
}
