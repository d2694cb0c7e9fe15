package org.senddocument.sandbox.mesh;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeMessageTest {

    private static final int CHUNK = 60_000_000;
    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    Path folder;

    private MeshSandbox sandbox;

    @BeforeEach
    void start() {
        sandbox = MeshSandbox.builder()
                .folder(folder)
                .mailbox("X26HC001", "password", "X26", "ONE", Set.of("W"))
                .mailbox("X26HC002", "password", "X26", "TWO", Set.of("W"))
                .start();
    }

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void aMessageOf120MegabytesPassesInTwoChunksThroughFiles() throws IOException {
        MailboxCaller sender = MailboxCaller.of(sandbox, "X26HC001", CLOCK);
        MailboxCaller recipient = MailboxCaller.of(sandbox, "X26HC002", CLOCK);
        String id = MailboxCaller.id(sender.post(
                "/outbox",
                BodyPublishers.ofInputStream(() -> new Zeros(CHUNK)),
                "Mex-To",
                "X26HC002",
                "Mex-WorkflowID",
                "W",
                "Mex-Chunk-Range",
                "1:2"));

        HttpResponse<String> second = sender.post(
                "/outbox/" + id + "/2", BodyPublishers.ofInputStream(() -> new Zeros(CHUNK)), "Mex-Chunk-Range", "2:2");

        assertThat(second.statusCode()).isEqualTo(202);
        assertThat(bodiesInFiles()).hasSize(2);
        assertThat(length(recipient.stream("/inbox/" + id).body())).isEqualTo(CHUNK);
        assertThat(length(sandbox.message(id).orElseThrow().open())).isEqualTo(2L * CHUNK);
    }

    @Test
    void closingLeavesNoFile() throws IOException {
        MailboxCaller.of(sandbox, "X26HC001", CLOCK)
                .post(
                        "/outbox",
                        BodyPublishers.ofInputStream(() -> new Zeros(5_000_000)),
                        "Mex-To",
                        "X26HC002",
                        "Mex-WorkflowID",
                        "W");
        int before = bodiesInFiles().size();

        sandbox.close();

        assertThat(before).isEqualTo(1);
        try (var left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aRefusedBodyLeavesNoFile() throws IOException {
        HttpResponse<String> refused = MailboxCaller.of(sandbox, "X26HC001", CLOCK)
                .post(
                        "/outbox",
                        BodyPublishers.ofInputStream(() -> new Zeros(5_000_000)),
                        "Mex-To",
                        "NOBODY",
                        "Mex-WorkflowID",
                        "W");

        assertThat(refused.statusCode()).isEqualTo(417);
        assertThat(bodiesInFiles()).isEmpty();
    }

    private List<Path> bodiesInFiles() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static long length(InputStream in) throws IOException {
        try (in) {
            return in.transferTo(OutputStream.nullOutputStream());
        }
    }

    /** So many bytes without an array of them. */
    private static final class Zeros extends InputStream {

        private long left;

        Zeros(long length) {
            left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(length, left);
            left -= count;
            return count;
        }
    }
}
