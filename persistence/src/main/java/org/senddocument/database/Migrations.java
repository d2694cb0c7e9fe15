package org.senddocument.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the tables to the state that this version of the product needs. The numbers 002, 004 and 005 were never shipped: of
 * changes made at one time the later ones got numbers above all that a database may have, for Flyway passes over no lower one.
 */
public final class Migrations {

    private Migrations() {}

    /** @throws org.flywaydb.core.api.FlywayException where the database is not one that this version can bring forward */
    public static void apply(DataSource dataSource) {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(dataSource)
                .placeholders(Map.of("bytes", isPostgres(dataSource) ? "BYTEA" : "VARBINARY(1048576)"))
                .load()
                .migrate();
    }

    private static boolean isPostgres(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName();
            return product.toLowerCase(Locale.ROOT).contains("postgres");
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be reached.", e);
        }
    }
}
