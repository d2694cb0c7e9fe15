package org.senddocument.service.passing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.senddocument.domain.document.DocumentStatus;
import org.senddocument.mesh.HttpMeshMailbox;
import org.senddocument.mesh.MeshSettings;
import org.senddocument.sandbox.mesh.Fault;
import org.senddocument.sandbox.mesh.MeshSandbox;
import org.senddocument.sandbox.mesh.SandboxMessage;
import org.senddocument.sandbox.practice.PracticeAccount;
import org.senddocument.sandbox.practice.PracticeSystem;
import org.senddocument.service.document.DocumentView;

/** MESH has the message and its answer is lost; nobody can be asked, for all messages bear one name. */
class LostAnswerTest {

    private static final String OURS = "X26HC005";
    private static final String THEIRS = "X26GP001";
    private static final String PASSWORD = "password";
    private static final String KEY = "TestKey";
    private static final Set<String> WORKFLOWS = Set.of("GPCONNECT_SEND_DOCUMENT", "GPCONNECT_SEND_DOCUMENT_ACK");
    private static final Duration LONG = Duration.ofSeconds(30);

    private Desk desk;
    private MeshSandbox mesh;
    private PracticeSystem practice;

    @BeforeEach
    void open() {
        desk = new Desk("2026-03-02T09:00:00Z");
        mesh = MeshSandbox.builder()
                .clock(desk.clock())
                .sharedKey(KEY)
                .mailbox(OURS, PASSWORD, "A12345", "Sample Surgery", WORKFLOWS)
                .mailbox(THEIRS, PASSWORD, "B82001", "Sample Registered Practice", WORKFLOWS)
                .start();
        mesh.register().add("9990000018", LocalDate.of(1960, 2, 29), "Sample", THEIRS);
        practice =
                new PracticeSystem(new PracticeAccount(mesh.baseUri(), THEIRS, PASSWORD, KEY, "B82001"), desk.clock());
        desk.speaksTo(new HttpMeshMailbox(settings(), desk.clock(), UUID::randomUUID, desk::after));
    }

    private MeshSettings settings() {
        return new MeshSettings(
                mesh.baseUri(),
                OURS,
                PASSWORD,
                KEY,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                95_000_000,
                Long.MAX_VALUE,
                LONG,
                LONG);
    }

    @AfterEach
    void close() throws IOException {
        practice.close();
        mesh.close();
        desk.close();
    }

    @Test
    void aLostAnswerCostsExactlyOneMoreCopyOfTheSameBytesWhichThePracticeFilesOnce() {
        UUID document = desk.submitted("consultation-1");
        desk.after(Desk.DELAY);
        mesh.faults()
                .next(1, (method, path) -> method.equals("POST") && path.endsWith("/outbox"), Fault.dropAfterStoring());

        desk.sent();
        DocumentStatus inDoubt = desk.view(document).status();
        desk.after(Duration.ofMinutes(10));
        desk.sent();
        List<SandboxMessage> copies = mesh.messages();
        practice.collect();
        desk.collected();

        assertThat(inDoubt).isEqualTo(DocumentStatus.SENDING);
        assertThat(copies).hasSize(2);
        assertThat(copies.get(1).body()).isEqualTo(copies.get(0).body());
        assertThat(copies).extracting(SandboxMessage::localId).containsOnly("A12345");
        assertThat(copies).extracting(SandboxMessage::id).doesNotHaveDuplicates();
        assertThat(practice.filed()).hasSize(1);
        DocumentView view = desk.view(document);
        assertThat(view.status()).isEqualTo(DocumentStatus.ACCEPTED);
        assertThat(view.attempts()).isEqualTo(2);
        assertThat(view.acknowledgements())
                .extracting(acknowledgement -> acknowledgement.code())
                .containsExactlyInAnyOrder("20013", "30001", "20007");
    }
}
