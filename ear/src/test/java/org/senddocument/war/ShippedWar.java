package org.senddocument.war;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.Map;
import org.senddocument.system.MicroNode;

/** Servers of our own with the WAR that we ship. */
final class ShippedWar {

    private ShippedWar() {}

    /** What a server is told of its database. */
    static Map<String, String> on(EmbeddedPostgres postgres) {
        return Map.of(
                "SENDDOCUMENT_DB_URL", postgres.getJdbcUrl("postgres", "postgres"),
                "SENDDOCUMENT_DB_USER", "postgres",
                "SENDDOCUMENT_DB_PASSWORD", "postgres");
    }

    static MicroNode node(String name, Map<String, String> environment) {
        return new MicroNode(
                Path.of(System.getProperty("payara.microJar")),
                Path.of(System.getProperty("war")),
                Path.of(System.getProperty("test.tmp"), name),
                environment);
    }
}
