package org.senddocument.domain.incident;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.senddocument.domain.document.ChainQuestions;
import org.senddocument.domain.document.DocumentStatus;

/** Documents that did not arrive and need a person, counted by what went wrong. */
@Dependent
public class FailureCauses {

    /** In seconds: the drivers do not agree on what the least of many times is. */
    private static final String COUNT =
            "SELECT d.status, d.statusCode, r.practice, COUNT(d), SQL('EXTRACT(EPOCH FROM MIN(?))', d.statusSince)"
                    + " FROM Document d LEFT JOIN Recipient r ON r.documentId = d.id WHERE "
                    + ChainQuestions.failedForGood("d") + " GROUP BY d.status, d.statusCode, r.practice";

    @PersistenceContext(unitName = "send-document")
    EntityManager entities;

    protected FailureCauses() {}

    public FailureCauses(EntityManager entities) {
        this.entities = entities;
    }

    /** By status, code and practice, in no order. */
    public List<FailureCause> all() {
        return entities.createQuery(COUNT, Object[].class)
                .getResultStream()
                .map(FailureCauses::cause)
                .toList();
    }

    private static FailureCause cause(Object[] row) {
        return new FailureCause(
                (DocumentStatus) row[0],
                (String) row[1],
                (String) row[2],
                ((Number) row[3]).longValue(),
                Instant.ofEpochSecond(((Number) row[4]).longValue()));
    }
}
