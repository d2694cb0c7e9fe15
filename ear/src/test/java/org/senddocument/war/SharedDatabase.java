package org.senddocument.war;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;

/** Looks into the database that servers share, past the servers: what they did must stand there. */
record SharedDatabase(DataSource source) {

    private interface Reading<T> {

        T from(ResultSet rows) throws SQLException;
    }

    private <T> T read(String query, Reading<T> reading) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return reading.from(rows);
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    long number(String query) {
        return read(query, rows -> rows.next() ? rows.getLong(1) : 0);
    }

    Set<String> texts(String query) {
        return read(query, rows -> {
            Set<String> texts = new TreeSet<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        });
    }

    /** How often each node has offered a document to MESH. */
    Map<String, Long> attempts() {
        return read("SELECT node, COUNT(*) FROM send_attempt GROUP BY node", rows -> {
            Map<String, Long> attempts = new TreeMap<>();
            while (rows.next()) {
                attempts.put(rows.getString(1), rows.getLong(2));
            }
            return attempts;
        });
    }

    long sentBy(String node) {
        return number("SELECT COUNT(*) FROM send_attempt WHERE ended_at IS NOT NULL AND node = '" + node + "'");
    }

    /** What the run that goes on there has counted by now. */
    long sentInTheRunOf(String node) {
        return number("SELECT SUM(c.amount) FROM job_count c JOIN job_run r ON r.id = c.run_id"
                + " WHERE r.status = 'RUNNING' AND c.count_name = 'sent' AND r.node = '" + node + "'");
    }

    /** Documents that stand in the name of this node at the moment. */
    Set<String> claimedBy(String node) {
        return texts("SELECT d.reference FROM document d JOIN node n ON n.id = d.claimed_by WHERE n.name = '" + node
                + "' AND d.status = 'SENDING'");
    }

    /** When the last document of a dead node was taken over; the epoch where none was. */
    Instant latestTakeOver() {
        return read("SELECT MAX(started_at) FROM send_attempt WHERE attempt_number > 1", rows -> {
            OffsetDateTime latest = rows.next() ? rows.getObject(1, OffsetDateTime.class) : null;
            return latest == null ? Instant.EPOCH : latest.toInstant();
        });
    }
}
