package org.senddocument.war;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.senddocument.conformance.SenderTestCases;
import org.senddocument.itk3.GpConnectVersion;
import org.senddocument.system.MicroNode;
import org.senddocument.system.NationalDirectories;
import org.senddocument.system.Stage;
import org.senddocument.system.World;

/** The test cases as GP Connect 1.5 wrote them, for practices whose systems are of that generation. */
@Tag("long")
class OlderGenerationIT implements SenderTestCases {

    private static World world;
    private static NationalDirectories directories;
    private static MicroNode node;

    @BeforeAll
    static void open() {
        directories = new NationalDirectories();
        world = new World(0).with(directories);
        Map<String, String> environment = world.environmentOnRequest();
        environment.putAll(directories.environment(Path.of(System.getProperty("test.tmp"), "older")));
        environment.put("SENDDOCUMENT_DB_URL", "jdbc:h2:file:./" + UUID.randomUUID());
        environment.put("SENDDOCUMENT_GPCONNECT_VERSION", "1.5");
        environment.put("SENDDOCUMENT_ACK_INFRASTRUCTURE_OVERDUE_AFTER", "PT1S");
        environment.put("SENDDOCUMENT_ACK_BUSINESS_OVERDUE_AFTER", "PT1S");
        node = ShippedWar.node("older", environment).start();
    }

    @AfterAll
    static void close() throws IOException {
        node.close();
        world.close();
        directories.close();
    }

    @Override
    public Stage stage() {
        return Stage.of(world, node.address(), node.log());
    }

    @Override
    public NationalDirectories directories() {
        return directories;
    }

    @Override
    public GpConnectVersion version() {
        return GpConnectVersion.V1_5;
    }
}
