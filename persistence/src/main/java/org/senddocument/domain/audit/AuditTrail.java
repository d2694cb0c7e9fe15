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
