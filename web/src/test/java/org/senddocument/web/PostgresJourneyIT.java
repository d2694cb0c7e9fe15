package org.senddocument.web;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.senddocument.system.MicroNode;
import org.senddocument.system.NationalDirectories;
import org.senddocument.system.Stage;
import org.senddocument.system.TracedJourneyContract;
import org.senddocument.system.World;
import org.senddocument.web.browser.PagesContract;

/** The same WAR with PostgreSQL and with PDS and the directories, configured by environment variables alone. */
class PostgresJourneyIT implements TracedJourneyContract {

    private static EmbeddedPostgres postgres;
    private static World world;
    private static NationalDirectories directories;
    private static MicroNode node;

    @BeforeAll
    static void open() throws IOException {
        postgres = EmbeddedPostgres.start();
        directories = new NationalDirectories();
        world = new World(0).with(directories);
        Map<String, String> environment = world.environmentOnRequest();
        environment.put("SENDDOCUMENT_DB_URL", postgres.getJdbcUrl("postgres", "postgres"));
        environment.put("SENDDOCUMENT_DB_USER", "postgres");
        environment.put("SENDDOCUMENT_DB_PASSWORD", "postgres");
        environment.putAll(directories.environment(Path.of(System.getProperty("test.tmp"), "postgres")));
        node = ShippedWar.node("postgres", environment).start();
    }

    @AfterAll
    static void close() throws IOException {
        node.close();
        world.close();
        directories.close();
        postgres.close();
    }

    @Override
    public Stage stage() {
        return Stage.of(world, node.address(), node.log());
    }

    @Override
    public NationalDirectories directories() {
        return directories;
    }

    /** In the same server: a browser is skipped where there is none, and the journeys are not. */
    @Nested
    class Pages implements PagesContract {

        @Override
        public Stage stage() {
            return PostgresJourneyIT.this.stage();
        }
    }
}
