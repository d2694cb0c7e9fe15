package org.senddocument.domain.tally;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.senddocument.domain.document.DocumentStatus;
import org.senddocument.domain.document.OverdueAfter;

/**
 * Counts consultations. One is a row of version_chain: all versions, by one account, of one consultation. It belongs to
 * the day in London on which its first document came, and stands where its newest document stands.
 */
@Dependent
public class Tallies {

    private static final String FIRST_DOCUMENTS = " f.place = 1 AND f.received_on BETWEEN ?1 AND ?2";

    private static final String CONSULTATIONS = "SELECT f.received_on, f.received_at, d.account, d.organisation_code,"
            + " CASE WHEN r.findings LIKE '%RESTRICTED%' THEN NULL ELSE COALESCE(r.practice, r.answered_by) END AS practice,"
            + " d.status,"
            + " CASE WHEN d.status = 'SENT' AND d.sent_at < ?3 OR d.status IN ('SENT', 'DELIVERED') AND d.sent_at < ?4"
            + " THEN 1 ELSE 0 END AS overdue,"
            + " CASE WHEN d.status = 'ACCEPTED' THEN EXTRACT(EPOCH FROM (d.status_since - f.received_at)) END AS taken"
            + " FROM document f JOIN document d ON d.id = " + NewestDocument.of("f.chain_id")
            + " LEFT JOIN recipient r ON r.document_id = d.id WHERE" + FIRST_DOCUMENTS;

    @PersistenceContext(unitName = "send-document")
    EntityManager entities;

    protected Tallies() {}

    public Tallies(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Both days included.
     *
     * @return ordered by the key; nothing of groups in which no consultation is
     */
    public List<Tally> count(Grouping by, LocalDate from, LocalDate to, OverdueAfter patience, Instant now) {
        Query query = entities.createNativeQuery("SELECT group_key, group_detail, status, overdue, COUNT(*),"
                        + " EXTRACT(EPOCH FROM MIN(received_at)), " + percentile("0.5") + ", " + percentile("0.95")
                        + " FROM (SELECT " + by.key() + " AS group_key, " + by.detail() + " AS group_detail, t.*"
                        + " FROM (" + CONSULTATIONS + ") t) g"
                        + " GROUP BY group_key, group_detail, status, overdue"
                        + " ORDER BY group_key, group_detail, status, overdue")
                .setParameter(1, from)
                .setParameter(2, to)
                .setParameter(3, patience.infrastructureLimit(now).atOffset(ZoneOffset.UTC))
                .setParameter(4, patience.businessLimit(now).atOffset(ZoneOffset.UTC));
        return rows(query).map(Tallies::tally).toList();
    }

    private static String percentile(String share) {
        return "PERCENTILE_DISC(" + share + ") WITHIN GROUP (ORDER BY taken)";
    }

    /** How many came from each account on each day; what retention has removed since is counted with the rest. */
    public List<Arrivals> arrivals(LocalDate from, LocalDate to) {
        Query query = entities.createNativeQuery("SELECT account, CAST(received_on AS VARCHAR(10)), COUNT(*) FROM ("
                        + "SELECT f.account, f.received_on FROM document f WHERE" + FIRST_DOCUMENTS
                        + " UNION ALL SELECT p.account, p.received_on FROM purged_document p WHERE p.part = 'METADATA'"
                        + " AND p.began_consultation AND p.received_on BETWEEN ?1 AND ?2) a"
                        + " GROUP BY account, received_on")
                .setParameter(1, from)
                .setParameter(2, to);
        return rows(query)
                .map(row -> new Arrivals(text(row[0]), LocalDate.parse(text(row[1])), number(row[2])))
                .toList();
    }

    /** Consultations of these days of which retention has removed everything. */
    public long removed(LocalDate from, LocalDate to) {
        return number(entities.createNativeQuery("SELECT COUNT(*) FROM purged_document p WHERE p.part = 'METADATA'"
                        + " AND p.began_consultation AND p.received_on BETWEEN ?1 AND ?2")
                .setParameter(1, from)
                .setParameter(2, to)
                .getSingleResult());
    }

    private static Stream<Object[]> rows(Query query) {
        return ((List<?>) query.getResultList()).stream().map(Object[].class::cast);
    }

    private static Tally tally(Object[] row) {
        return new Tally(
                text(row[0]),
                text(row[1]),
                DocumentStatus.valueOf(text(row[2])),
                number(row[3]) == 1,
                number(row[4]),
                instant(row[5]),
                row[6] == null ? null : number(row[6]),
                row[7] == null ? null : number(row[7]));
    }

    private static String text(Object column) {
        return column == null ? null : column.toString();
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }

    private static Instant instant(Object column) {
        BigDecimal seconds = new BigDecimal(column.toString());
        return Instant.ofEpochMilli(seconds.movePointRight(3).longValue());
    }
}
