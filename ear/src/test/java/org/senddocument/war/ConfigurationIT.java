package org.senddocument.war;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.senddocument.system.MicroNode;

/** A deployer who forgot something. The rules are tried every day; that a server tells them costs a server. */
@Tag("long")
class ConfigurationIT {

    @Test
    void aDeploymentWithMissingAndWrongSettingsFailsWithOneMessageThatListsThemAll() throws IOException {
        Map<String, String> environment = Map.of(
                "SENDDOCUMENT_DB_URL", "jdbc:h2:file:./" + UUID.randomUUID(),
                "SENDDOCUMENT_MESH_BASE_URL", "http://127.0.0.1:1/messageexchange",
                "SENDDOCUMENT_MESH_MAILBOX_ID", "",
                "SENDDOCUMENT_MESH_MAILBOX_PASSWORD", "",
                "SENDDOCUMENT_MESH_SHARED_KEY", "",
                "SENDDOCUMENT_SEND_DELAY", "two hours",
                "SENDDOCUMENT_GPCONNECT_VERSION", "3.0");

        try (MicroNode node = ShippedWar.node("misconfigured", environment).startUnready()) {
            String log = Files.readString(node.log());

            assertThat(log.lines().filter(line -> line.contains("Send Document cannot start")))
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line)
                            .contains("senddocument.mesh.mailbox-id is required")
                            .contains("senddocument.mesh.mailbox-password is required")
                            .contains("senddocument.mesh.shared-key is required")
                            .contains("senddocument.send-delay must be")
                            .contains("senddocument.gpconnect.version must be 2.0 or 1.5")
                            .doesNotContain("two hours"));
        }
    }
}
