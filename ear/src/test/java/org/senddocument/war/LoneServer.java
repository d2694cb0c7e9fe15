package org.senddocument.war;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.senddocument.system.ApiClient;
import org.senddocument.system.MicroNode;
import org.senddocument.system.World;

/** For each test a world of its own, and in it one server with a database of its own. */
final class LoneServer implements BeforeEachCallback, AfterEachCallback {

    private final String name;
    private final Function<World, Map<String, String>> environment;
    private World world;
    private MicroNode node;
    private ApiClient api;

    private LoneServer(String name, Function<World, Map<String, String>> environment) {
        this.name = name;
        this.environment = environment;
    }

    /** Its jobs run when a test asks. */
    static LoneServer onRequest(String name, Map<String, String> settings) {
        return new LoneServer(name, world -> {
            Map<String, String> environment = world.environmentOnRequest();
            environment.putAll(settings);
            return environment;
        });
    }

    /** Its jobs run every second, and nothing waits. */
    static LoneServer busy(String name, String retryDelays) {
        return new LoneServer(name, world -> {
            Map<String, String> environment = world.environment();
            environment.put("SENDDOCUMENT_SEND_DELAY", "PT0S");
            environment.put("SENDDOCUMENT_SEND_RETRY_DELAYS", retryDelays);
            environment.put("SENDDOCUMENT_SEND_PAUSES", "PT0.1S");
            environment.put("SENDDOCUMENT_JOBS_SEND_EVERY", "PT1S");
            environment.put("SENDDOCUMENT_JOBS_COLLECT_EVERY", "PT1S");
            return environment;
        });
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        world = new World(0);
        Map<String, String> all = environment.apply(world);
        all.put("SENDDOCUMENT_DB_URL", "jdbc:h2:file:./" + UUID.randomUUID());
        node = ShippedWar.node(name, all).start();
        api = new ApiClient(node.address(), World.ADMINISTRATOR, world.administratorPassword());
    }

    @Override
    public void afterEach(ExtensionContext test) {
        node.close();
        world.close();
    }

    World world() {
        return world;
    }

    MicroNode node() {
        return node;
    }

    ApiClient api() {
        return api;
    }
}
