package org.senddocument.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** What PostgreSQL says of a row that it refuses goes into logs: it must not hold the row. */
class PostgresErrorsTest {

    private static final String NAME = "Somebodys-Name";

    @Test
    void anErrorDoesNotTellTheRow() throws IOException, SQLException {
        ConfiguredDataSource dataSource = new ConfiguredDataSource();
        dataSource.setUser("postgres");
        dataSource.setPassword("postgres");

        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            dataSource.setUrl(postgres.getJdbcUrl("postgres", "postgres"));

            assertThat(refusal(dataSource)).contains("letter_check").doesNotContain(NAME);
        }
    }

    private static String refusal(ConfiguredDataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE letter (name VARCHAR, CONSTRAINT letter_check CHECK (name = ''))");
            return catchThrowable(() -> statement.execute("INSERT INTO letter VALUES ('" + NAME + "')"))
                    .getMessage();
        }
    }
}
