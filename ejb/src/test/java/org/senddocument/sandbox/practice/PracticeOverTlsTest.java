package org.senddocument.sandbox.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senddocument.sandbox.mesh.Deposit;
import org.senddocument.sandbox.mesh.MeshSandbox;
import org.senddocument.sandbox.mesh.TestKeys;

class PracticeOverTlsTest {

    @TempDir
    Path folder;

    @Test
    void aPracticeWithACertificateCollects() throws Exception {
        TestKeys server = TestKeys.make(folder, "server");
        TestKeys client = TestKeys.make(folder, "client");
        Set<String> workflows = Set.of("GPCONNECT_SEND_DOCUMENT", "GPCONNECT_SEND_DOCUMENT_ACK");
        try (MeshSandbox sandbox = MeshSandbox.builder()
                        .tls(server.contextTrusting(client))
                        .mailbox("A20047GP", "password", "A20047", "PRACTICE", workflows)
                        .start();
                PracticeSystem practice = new PracticeSystem(
                        new PracticeAccount(sandbox.baseUri(), "A20047GP", "password", "TestKey", "A20047"),
                        Clock.systemUTC(),
                        UUID::randomUUID,
                        Optional.of(client.contextTrusting(server)))) {
            sandbox.deposit(Deposit.to("A20047GP")
                    .from("A20047GP")
                    .workflow("GPCONNECT_SEND_DOCUMENT")
                    .body("garbage"));

            int taken = practice.collect();

            assertThat(taken).isEqualTo(1);
            assertThat(sandbox.inboxOf("A20047GP"))
                    .extracting(message -> message.workflowId())
                    .containsExactly("GPCONNECT_SEND_DOCUMENT_ACK");
        }
    }
}
