package org.senddocument.sandbox.mesh;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StrictChunksTest {

    private static final Clock CLOCK = Clock.systemUTC();

    private final MeshSandbox sandbox = MeshSandbox.builder()
            .mailbox("X26HC001", "password", "X26", "ONE", Set.of("W"))
            .mailbox("X26HC002", "password", "X26", "TWO", Set.of("W"))
            .start();
    private final MailboxCaller sender = MailboxCaller.of(sandbox, "X26HC001", CLOCK);
    private final MailboxCaller recipient = MailboxCaller.of(sandbox, "X26HC002", CLOCK);

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void theLastChunkDeliversTheMessage() {
        String id = sender.sent("X26HC002", "W", "aaa", "Mex-Chunk-Range", "1:3");
        int second = chunk(id, "2:3", "bbb").statusCode();
        int inboxBefore = sandbox.inboxOf("X26HC002").size();
        int third = chunk(id, "3:3", "cc").statusCode();

        assertThat(second).isEqualTo(202);
        assertThat(inboxBefore).isZero();
        assertThat(third).isEqualTo(202);
        assertThat(sandbox.inboxOf("X26HC002").get(0).text()).isEqualTo("aaabbbcc");
        assertThat(recipient.get("/inbox/" + id).statusCode()).isEqualTo(206);
        assertThat(recipient.get("/inbox/" + id + "/3").statusCode()).isEqualTo(200);
    }

    @Test
    void aChunkOutOfOrderIsRefused() {
        String id = sender.sent("X26HC002", "W", "aaa", "Mex-Chunk-Range", "1:3");

        HttpResponse<String> third = chunk(id, "3:3", "ccc");

        assertThat(third.statusCode()).isEqualTo(417);
        assertThat(third.body()).contains("InvalidHeaderChunks").contains(id);
    }

    @Test
    void aTotalThatChangesIsRefused() {
        String id = sender.sent("X26HC002", "W", "aaa", "Mex-Chunk-Range", "1:3");

        assertThat(chunk(id, "2:2", "bbb").statusCode()).isEqualTo(417);
    }

    @Test
    void aChunkMayBeSentAgainUntilTheLastWasTaken() {
        String id = sender.sent("X26HC002", "W", "aaa", "Mex-Chunk-Range", "1:2");
        int again = chunk(id, "1:2", "AAA").statusCode();
        chunk(id, "2:2", "bbb");

        HttpResponse<String> afterwards = chunk(id, "2:2", "bbb");

        assertThat(again).isEqualTo(202);
        assertThat(afterwards.statusCode()).isEqualTo(423);
        assertThat(sandbox.inboxOf("X26HC002").get(0).text()).isEqualTo("AAAbbb");
    }

    @Test
    void chunksPackedOneByOneAreOneText() throws IOException {
        String[] packed = {"Content-Encoding", "gzip", "Mex-To", "X26HC002", "Mex-WorkflowID", "W"};
        String[] first = {
            "Content-Encoding", "gzip", "Mex-To", "X26HC002", "Mex-WorkflowID", "W", "Mex-Chunk-Range", "1:2"
        };
        String id = MailboxCaller.id(sender.post("/outbox", BodyPublishers.ofByteArray(gzip("first ")), first));
        sender.post(
                "/outbox/" + id + "/2",
                BodyPublishers.ofByteArray(gzip("second")),
                packed[0],
                packed[1],
                "Mex-Chunk-Range",
                "2:2");

        assertThat(sandbox.inboxOf("X26HC002").get(0).text()).isEqualTo("first second");
        assertThat(sandbox.inboxOf("X26HC002").get(0).contentEncoding()).isEqualTo("gzip");
        assertThat(recipient.get("/inbox/" + id).body()).isEqualTo("first ");
    }

    private HttpResponse<String> chunk(String id, String range, String body) {
        return sender.post(
                "/outbox/" + id + "/" + range.split(":")[0], BodyPublishers.ofString(body), "Mex-Chunk-Range", range);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }
}
