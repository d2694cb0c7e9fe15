package org.senddocument.web;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.senddocument.system.MicroNode;
import org.senddocument.system.Stage;
import org.senddocument.system.World;
import org.senddocument.web.browser.PagesContract;
import org.senddocument.web.page.FilesContract;

/** The pages of the WAR that we ship, with PostgreSQL: a server for itself, so that it runs beside those of the journeys. */
class PagesIT implements FilesContract {

    private static EmbeddedPostgres postgres;
    private static World world;
    private static MicroNode node;

    @BeforeAll
    static void open() throws IOException {
        postgres = EmbeddedPostgres.start();
        world = new World(0);
        Map<String, String> environment = world.environmentOnRequest();
        environment.putAll(ShippedWar.on(postgres));
        environment.put("SENDDOCUMENT_ACK_INFRASTRUCTURE_OVERDUE_AFTER", "PT1S");
        environment.put("SENDDOCUMENT_ACK_BUSINESS_OVERDUE_AFTER", "PT1S");
        node = ShippedWar.node("pages", environment).forManyPeople().start();
    }

    @AfterAll
    static void close() throws IOException {
        node.close();
        world.close();
        postgres.close();
    }

    @Override
    public Stage stage() {
        return Stage.of(world, node.address(), node.log());
    }

    /** Apart from the files: they are there for everybody, and a browser is not. */
    @Nested
    class InABrowser implements PagesContract {

        @Override
        public Stage stage() {
            return PagesIT.this.stage();
        }
    }
}
