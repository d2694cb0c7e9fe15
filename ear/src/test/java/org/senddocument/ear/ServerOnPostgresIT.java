package org.senddocument.ear;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.postgresql.Driver;
import org.senddocument.system.JourneyContract;
import org.senddocument.system.OperationsContract;
import org.senddocument.system.PayaraServer;
import org.senddocument.system.Stage;
import org.senddocument.system.World;

/** The EAR as most will run it: on a Payara Server with a pool of connections to PostgreSQL. */
@Tag("long")
class ServerOnPostgresIT implements JourneyContract, OperationsContract {

    private static EmbeddedPostgres postgres;
    private static World world;
    private static PayaraServer server;

    @BeforeAll
    static void open() throws IOException, URISyntaxException {
        postgres = EmbeddedPostgres.start();
        world = new World(0);
        Path folder = Path.of(System.getProperty("test.tmp"), UUID.randomUUID().toString());
        Path driver = Path.of(
                Driver.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        server = new PayaraServer(Path.of(System.getProperty("payara.home")), folder, world.environmentOnRequest());
        server.withLibrary(driver)
                .start()
                .withPostgres(postgres.getPort(), "postgres", "postgres")
                .deploy(Path.of(System.getProperty("ear")))
                .awaitReady();
    }

    @AfterAll
    static void close() throws IOException {
        server.close();
        world.close();
        postgres.close();
    }

    @Override
    public Stage stage() {
        return Stage.of(world, server.address(), server.log());
    }
}
