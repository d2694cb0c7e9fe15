package org.senddocument.ear;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.senddocument.system.JourneyContract;
import org.senddocument.system.PayaraServer;
import org.senddocument.system.RestContract;
import org.senddocument.system.Stage;
import org.senddocument.system.ToldContract;
import org.senddocument.system.World;

/** The EAR that we ship, deployed by asadmin on a Payara Server whose operator made the data source. */
class ServerJourneyIT implements JourneyContract, ToldContract, RestContract {

    private static World world;
    private static PayaraServer server;

    @BeforeAll
    static void open() {
        world = new World(0);
        Path folder = Path.of(System.getProperty("test.tmp"), UUID.randomUUID().toString());
        server = new PayaraServer(Path.of(System.getProperty("payara.home")), folder, world.environmentOnRequest());
        server.start()
                .withH2(folder.resolve("database/send-document"), world.administratorPassword())
                .deploy(Path.of(System.getProperty("ear")))
                .awaitReady();
    }

    @AfterAll
    static void close() {
        server.close();
        world.close();
    }

    @Override
    public Stage stage() {
        return Stage.of(world, server.address(), server.log());
    }
}
