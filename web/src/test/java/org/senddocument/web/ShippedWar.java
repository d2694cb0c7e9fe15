package org.senddocument.web;

import java.nio.file.Path;
import java.util.Map;
import org.senddocument.system.MicroNode;

/** Servers of our own with the WAR that we ship. */
final class ShippedWar {

    private ShippedWar() {}

    static MicroNode node(String name, Map<String, String> environment) {
        return new MicroNode(
                Path.of(System.getProperty("payara.microJar")),
                Path.of(System.getProperty("war")),
                Path.of(System.getProperty("test.tmp"), name),
                environment);
    }
}
