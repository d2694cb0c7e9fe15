package org.senddocument.sandbox.mesh;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.senddocument.system.SharedFiles;

class MeshSandboxReplayTest {

    private static final int RECORDED = 152;
    private static final Pattern MESSAGE_ID = Pattern.compile("\"([0-9A-F]{32})\"");

    private final MeshSandbox sandbox = MeshSandbox.builder()
            .nhsCompatible()
            .sharedKey("TestKey")
            .mailbox("X26ABC1", "password", "X26", "TESTMB1", Set.of("TEST_WORKFLOW2"))
            .mailbox("X26ABC2", "password", "X26", "TESTMB2", Set.of("TEST_WORKFLOW", "TEST_WORKFLOW2"))
            .mailbox("X26ABC3", "password", "X26", "TESTMB3", Set.of("TEST_WORKFLOW2"))
            .start();
    private final Replay replay = new Replay(sandbox, new RecordedTokens("password", "TestKey", Clock.systemUTC()));

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void answersAsTheSandboxOfTheNhsDid() throws Exception {
        List<RecordedExchange> recordings = recordings();
        List<String> differences = new ArrayList<>();

        for (RecordedExchange recording : recordings) {
            prepare(recording, recordings);
            differences.addAll(replay.differences(recording));
        }

        System.out.println("MESH sandbox: " + recordings.size() + " recorded exchanges compared");
        assertThat(differences).isEmpty();
        assertThat(recordings).hasSize(RECORDED);
    }

    @Test
    void anotherBodyOrHeaderOrStatusIsNoticed() throws Exception {
        String request = "> GET /messageexchange/endpointlookup/X26/TEST_WORKFLOW\n"
                + "> Accept: application/vnd.mesh.v2+json\n\nHTTP/1.1 ";

        List<String> same = replay.differences(lookup(request + "200 OK\ncontent-type: application/json", "X26ABC2"));
        List<String> body = replay.differences(lookup(request + "200 OK\ncontent-type: application/json", "X26ABC1"));
        List<String> header = replay.differences(lookup(request + "200 OK\ncontent-type: text/plain", "X26ABC2"));
        List<String> status = replay.differences(lookup(request + "202 OK\ncontent-type: application/json", "X26ABC2"));

        assertThat(same).isEmpty();
        assertThat(List.of(body, header, status))
                .allSatisfy(found -> assertThat(found).hasSize(1));
    }

    private static RecordedExchange lookup(String head, String mailbox) {
        String body = "{\"results\":[{\"mailbox_id\":\"" + mailbox + "\",\"mailbox_name\":\"TESTMB2\"}]}";
        String recording = head + "\ncontent-length: " + body.length() + "\n\n" + body + "\n";
        return RecordedExchange.parse("lookup", recording.getBytes(UTF_8));
    }

    /** What was done to the NHS's sandbox between the recorded requests. */
    private void prepare(RecordedExchange next, List<RecordedExchange> recordings) {
        if (next.name().startsWith("058-")) {
            waiting("058-", recordings).forEach(id -> deposit(id, toX26Abc3()));
            waiting("059-", recordings).forEach(id -> deposit(id, toX26Abc3()));
            waiting("060-", recordings).forEach(id -> deposit(id, toX26Abc3()));
        }
        if (next.name().startsWith("142-")) {
            List<String> reports = waiting("142-", recordings);
            String linked = "B9C4D06C78DA43C0B2F295B65C6ADD06";
            deposit(reports.get(0), report().asReport());
            deposit(
                    reports.get(1),
                    report().reporting(
                                    "21", "TRANSFER", "some error", replay.ids().toOurs(linked)));
        }
    }

    private void deposit(String recordedId, Deposit deposit) {
        replay.ids().put(recordedId, sandbox.deposit(deposit));
    }

    private static Deposit toX26Abc3() {
        return Deposit.to("X26ABC3").from("X26ABC1").workflow("TEST_WORKFLOW").body("x");
    }

    private static Deposit report() {
        return Deposit.to("X26ABC1")
                .workflow("TEST_WORKFLOW")
                .localId("L1")
                .fileName("a.txt")
                .subject("NDR");
    }

    private static List<String> waiting(String recording, List<RecordedExchange> recordings) {
        String body = recordings.stream()
                .filter(exchange -> exchange.name().startsWith(recording))
                .findFirst()
                .orElseThrow()
                .text();
        List<String> ids = new ArrayList<>();
        Matcher matcher = MESSAGE_ID.matcher(body);
        while (matcher.find()) {
            ids.add(matcher.group(1));
        }
        return ids;
    }

    private static List<RecordedExchange> recordings() throws IOException {
        Path folder = SharedFiles.require("spec/samples/mesh/http");
        List<RecordedExchange> recordings = new ArrayList<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                recordings.add(RecordedExchange.read(file));
            }
        }
        return recordings;
    }
}
