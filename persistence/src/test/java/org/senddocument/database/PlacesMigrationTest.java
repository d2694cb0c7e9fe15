package org.senddocument.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What earlier versions of the product wrote gets its places by the time at which it came, whatever its ids. */
class PlacesMigrationTest {

    static Stream<Supplier<DataSource>> databases() {
        return Stream.of(TestDatabase::emptyH2, TestDatabase::emptyPostgres);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void documentsChangesAndDeletionsOfBeforeAreBroughtOver(Supplier<DataSource> empty) throws SQLException {
        DataSource database = empty.get();
        migrateTo("011", database);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO version_chain (id, account, consultation_id, nhs_number) VALUES"
                    + " (1, 'clinic', 'one', '9990000018'), (2, 'clinic', 'two', '9990000018')");
            document(statement, 51, 1, "10:00");
            document(statement, 2, 1, "11:00");
            document(statement, 3, 1, "12:00");
            document(statement, 60, 2, "10:00");
            document(statement, 4, 2, "12:00");
            change(statement, 9, "10:00", "WAITING");
            change(statement, 8, "10:01", "QUEUED");
            deletion(statement, 2, "11:30");
            deletion(statement, 4, "12:30");
        }

        Migrations.apply(database);

        assertThat(column(database, "SELECT place FROM document WHERE chain_id = 1 ORDER BY received_at"))
                .containsExactly("1", "2", "3");
        assertThat(column(database, "SELECT last_place FROM version_chain ORDER BY id"))
                .containsExactly("3", "2");
        assertThat(column(database, "SELECT status FROM status_change ORDER BY place"))
                .containsExactly("WAITING", "QUEUED");
        assertThat(column(database, "SELECT changes FROM document WHERE id = 51"))
                .containsExactly("2");
        assertThat(column(database, "SELECT id FROM version_chain WHERE deleted_at IS NOT NULL"))
                .as("what was given in again is deleted no more")
                .containsExactly("2");
    }

    private static void migrateTo(String version, DataSource database) {
        boolean h2 = database instanceof org.h2.jdbcx.JdbcDataSource;
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(database)
                .placeholders(Map.of("bytes", h2 ? "VARBINARY(1048576)" : "BYTEA"))
                .target(version)
                .load()
                .migrate();
    }

    private static void document(Statement statement, long id, long chain, String time) throws SQLException {
        statement.execute("INSERT INTO document (id, lock_version, reference, chain_id, version_number, account,"
                + " consultation, nhs_number, patient_family, patient_given, patient_birth_date, received_at,"
                + " first_received_at, content_digest, status, attempts, received_on, status_since) VALUES (" + id
                + ", 1, 'reference-" + id + "', " + chain + ", 1, 'clinic', '{}', '9990000018', 'Sample', 'Ada',"
                + " DATE '1960-02-29', " + at(time) + ", " + at(time) + ", '0', 'SENT', 1, DATE '2026-03-02', "
                + at(time)
                + ")");
    }

    private static void change(Statement statement, long id, String time, String status) throws SQLException {
        statement.execute("INSERT INTO status_change (id, document_id, status, changed_at, changed_by) VALUES (" + id
                + ", 51, '" + status + "', " + at(time) + ", 'system')");
    }

    private static void deletion(Statement statement, long document, String time) throws SQLException {
        statement.execute(
                "INSERT INTO recipient (document_id, lock_version, request_id, enquiries, deleted_at) VALUES ("
                        + document + ", 1, 'request', 0, " + at(time) + ")");
    }

    private static String at(String time) {
        return "TIMESTAMP WITH TIME ZONE '2026-03-02 " + time + ":00+00:00'";
    }

    private static List<String> column(DataSource database, String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
