package org.senddocument.domain.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** Where it is written who did what; in the same transaction as what was done. */
@Dependent
public class AuditTrail {

    private static final String OF_PATIENT =
            " FROM AuditEntry e, Document d" + " WHERE d.reference = e.document AND d.submission.nhsNumber = :number";

    @PersistenceContext(unitName = "send-document")
    EntityManager entities;

    protected AuditTrail() {}

    public AuditTrail(EntityManager entities) {
        this.entities = entities;
    }

    public void add(AuditEntry entry) {
        entities.persist(entry);
    }

    /** Newest first. */
    public List<AuditEntry> find(AuditFilter filter, int first, int atMost) {
        return query("SELECT e FROM AuditEntry e", filter, " ORDER BY e.at DESC, e.id DESC", AuditEntry.class)
                .setFirstResult(first)
                .setMaxResults(atMost)
                .getResultList();
    }

    public long count(AuditFilter filter) {
        return query("SELECT COUNT(e) FROM AuditEntry e", filter, "", Long.class)
                .getSingleResult();
    }

    /** About documents of this patient that are still here; newest first. */
    public List<AuditEntry> ofPatient(String nhsNumber, int first, int atMost) {
        return entities.createQuery("SELECT e" + OF_PATIENT + " ORDER BY e.at DESC, e.id DESC", AuditEntry.class)
                .setParameter("number", nhsNumber)
                .setFirstResult(first)
                .setMaxResults(atMost)
                .getResultList();
    }

    public long countOfPatient(String nhsNumber) {
        return entities.createQuery("SELECT COUNT(e)" + OF_PATIENT, Long.class)
                .setParameter("number", nhsNumber)
                .getSingleResult();
    }

    private <T> TypedQuery<T> query(String select, AuditFilter filter, String order, Class<T> type) {
        StringJoiner where = new StringJoiner(" AND ", " WHERE ", "").setEmptyValue("");
        Map<String, Object> values = new LinkedHashMap<>();
        conditions(filter).forEach((condition, value) -> {
            if (value != null) {
                String name = "value" + values.size();
                where.add("e." + condition + " :" + name);
                values.put(name, value);
            }
        });
        TypedQuery<T> query = entities.createQuery(select + where + order, type);
        values.forEach(query::setParameter);
        return query;
    }

    private static Map<String, Object> conditions(AuditFilter filter) {
        Map<String, Object> conditions = new LinkedHashMap<>();
        conditions.put("account =", filter.account());
        conditions.put("action =", filter.action());
        conditions.put("document =", filter.document());
        conditions.put("at >=", filter.from());
        conditions.put("at <", filter.to());
        return conditions;
    }
}
