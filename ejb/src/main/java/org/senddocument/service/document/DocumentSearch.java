package org.senddocument.service.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.senddocument.domain.document.ChainQuestions;
import org.senddocument.domain.document.Document;
import org.senddocument.domain.document.OverdueAfter;

/** Turns a filter into a query. */
@Dependent
public class DocumentSearch {

    private static final String AT_PRACTICE =
            "EXISTS (SELECT r FROM Recipient r WHERE r.documentId = d.id AND r.practice = :practice)";

    private static final String AFTER =
            "(d.submission.receivedAt < :lastAt OR d.submission.receivedAt = :lastAt AND d.id < :lastId)";

    @PersistenceContext(unitName = "send-document")
    EntityManager entities;

    @Inject
    OverdueAfter overdueAfter;

    @Inject
    Clock clock;

    /** @param account whose documents only, or null for everybody's */
    List<Document> find(DocumentFilter filter, String account, int first, int atMost) {
        return find(filter, account, ListOrder.NEWEST_FIRST, first, atMost);
    }

    List<Document> find(DocumentFilter filter, String account, ListOrder order, int first, int atMost) {
        Condition condition = conditionOf(filter, account);
        TypedQuery<Document> query = entities.createQuery(
                "SELECT d FROM Document d" + condition.where() + " ORDER BY d.submission.receivedAt " + order.jpql()
                        + ", d.id " + order.jpql(),
                Document.class);
        // Two further queries for a whole page instead of two for each document.
        query.setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "d.acknowledgements")
                .setHint("eclipselink.batch", "d.history");
        return condition.bind(query).setFirstResult(first).setMaxResults(atMost).getResultList();
    }

    /** Newest first. @param last only those that come after it; null for the first of them */
    List<ExportedDocument> export(DocumentFilter filter, ExportedDocument last, int atMost) {
        Condition condition = conditionOf(filter, null);
        if (last != null) {
            condition.add(AFTER, "lastAt", last.receivedAt());
            condition.bind("lastId", last.id());
        }
        TypedQuery<ExportedDocument> query = entities.createQuery(
                ExportedDocument.SELECT + condition.where() + " ORDER BY d.submission.receivedAt DESC, d.id DESC",
                ExportedDocument.class);
        return condition.bind(query).setMaxResults(atMost).getResultList();
    }

    long count(DocumentFilter filter, String account) {
        Condition condition = conditionOf(filter, account);
        return condition
                .bind(entities.createQuery("SELECT COUNT(d) FROM Document d" + condition.where(), Long.class))
                .getSingleResult();
    }

    private Condition conditionOf(DocumentFilter filter, String account) {
        Condition condition = new Condition();
        condition.add("d.status = :status", "status", filter.status());
        condition.add("d.chain.consultationId = :consultation", "consultation", filter.consultationId());
        addCode(condition, filter.code());
        condition.add("d.submission.receivedAt >= :from", "from", filter.from());
        condition.add("d.submission.receivedAt < :to", "to", filter.to());
        condition.add("d.submission.nhsNumber = :nhsNumber", "nhsNumber", filter.nhsNumber());
        condition.add(AT_PRACTICE, "practice", filter.practice());
        condition.add("d.submission.account = :account", "account", account);
        addQuestion(condition, ChainQuestions.isOverdue("d"), filter.overdue());
        addQuestion(condition, ChainQuestions.needsPerson("d"), filter.needsPerson());
        condition.addWhere(ChainQuestions.isToBeTold("d"), filter.practiceToBeTold());
        return condition;
    }

    private static void addCode(Condition condition, String code) {
        if (DocumentFilter.NO_CODE.equals(code)) {
            condition.addWhere("d.statusCode IS NULL", true);
        } else {
            condition.add("d.statusCode = :code", "code", code);
        }
    }

    private void addQuestion(Condition condition, String question, Boolean wanted) {
        condition.addWhere(question, wanted);
        if (wanted != null) {
            overdueAfter.limits(clock.instant()).forEach(condition::bind);
        }
    }

    /** The part after WHERE, and what its names stand for. */
    private static final class Condition {

        private final StringJoiner clauses = new StringJoiner(" AND ", " WHERE ", "").setEmptyValue("");
        private final Map<String, Object> values = new LinkedHashMap<>();

        void add(String clause, String name, Object value) {
            if (value != null) {
                clauses.add(clause);
                values.put(name, value);
            }
        }

        /** @param wanted whether it must be so or must not; null where it does not matter */
        void addWhere(String question, Boolean wanted) {
            if (wanted != null) {
                clauses.add((wanted ? "(" : "NOT (") + question + ")");
            }
        }

        void bind(String name, Object value) {
            values.put(name, value);
        }

        String where() {
            return clauses.toString();
        }

        <T> TypedQuery<T> bind(TypedQuery<T> query) {
            values.forEach(query::setParameter);
            return query;
        }
    }
}
