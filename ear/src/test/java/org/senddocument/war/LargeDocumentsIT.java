package org.senddocument.war;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.senddocument.report.SamplePdfs;
import org.senddocument.sandbox.mesh.Deposit;
import org.senddocument.sandbox.mesh.SandboxMessage;
import org.senddocument.sandbox.practice.Behaviour;
import org.senddocument.system.ApiClient;
import org.senddocument.system.Metadata;
import org.senddocument.system.Multipart;
import org.senddocument.system.World;

/** 120 MB in one document, there and back, through a server that has 512 MB of memory for everything. */
@Tag("long")
class LargeDocumentsIT {

    private static final int MEBIBYTE = 1024 * 1024;

    @RegisterExtension
    final LoneServer server = LoneServer.onRequest(
            "large", Map.of("SENDDOCUMENT_MAX_DOCUMENT_SIZE", "130MB", "SENDDOCUMENT_MESH_MAX_REQUEST_SIZE", "40MB"));

    @Test
    void aLargeDocumentIsSentInChunksAsItCame() throws IOException {
        byte[] pdf = SamplePdfs.ofAbout(10 * MEBIBYTE);
        List<byte[]> pictures =
                Stream.of(1, 2, 3, 4).map(LargeDocumentsIT::picture).toList();
        Multipart form = Multipart.of(
                        Metadata.of(server.world().patient(Behaviour.ACCEPT)).json())
                .document(pdf);
        for (int i = 0; i < pictures.size(); i++) {
            form.attachment("picture-" + i + ".png", "image/png", pictures.get(i));
        }

        Instant start = Instant.now();
        ApiClient.Answer submitted = server.api().submit(form);
        Instant kept = Instant.now();
        assertThat(submitted.status()).as(submitted.body()).isEqualTo(201);
        server.api().run("send-documents");
        Instant sent = Instant.now();

        SandboxMessage message = server.world().mesh().messages().get(0);
        List<String> digests = new ArrayList<>(List.of(sha256(pdf)));
        pictures.forEach(picture -> digests.add(sha256(picture)));
        System.out.printf(
                "%d MB in %d parts: kept in %d s, sent in %d chunks in %d s%n",
                (pdf.length + 4L * pictures.get(0).length) / MEBIBYTE,
                digests.size(),
                Duration.between(start, kept).toSeconds(),
                message.chunkCount(),
                Duration.between(kept, sent).toSeconds());
        assertThat(server.api().statusOf(submitted.json().getString("id"))).isEqualTo("SENT");
        assertThat(message.chunkCount()).isGreaterThanOrEqualTo(4);
        assertThat(contents(message)).containsExactlyElementsOf(digests);
    }

    @Test
    void aLargeMessageIsKeptUnread() {
        int size = 120 * MEBIBYTE;
        String id = server.world()
                .mesh()
                .deposit(Deposit.to(World.SENDER)
                        .from(World.PRACTICE)
                        .workflow("GPCONNECT_SEND_DOCUMENT_ACK")
                        .body(noise(size)));
        String next = server.world()
                .mesh()
                .deposit(Deposit.to(World.SENDER)
                        .from(World.PRACTICE)
                        .workflow("GPCONNECT_SEND_DOCUMENT_ACK")
                        .body("Not an acknowledgement."));

        Instant start = Instant.now();
        server.api().run("collect-acknowledgements");

        System.out.printf(
                "%d MB collected in %d s%n",
                size / MEBIBYTE, Duration.between(start, Instant.now()).toSeconds());
        assertThat(server.api().get("/unmatched").json().getJsonArray("items").stream()
                        .map(JsonValue::asJsonObject)
                        .map(item -> item.getString("meshMessageId")))
                .containsExactlyInAnyOrder(id, next);
        assertThat(server.world().mesh().inboxOf(World.SENDER)).isEmpty();
    }

    private static byte[] picture(int number) {
        byte[] picture = noise(27 * MEBIBYTE + number);
        byte[] beginning = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
        System.arraycopy(beginning, 0, picture, 0, beginning.length);
        return picture;
    }

    /** The same on every run, and nothing that could be compressed. */
    private static byte[] noise(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    /** Digests of what the message carries, in its order. */
    private static List<String> contents(SandboxMessage message) throws IOException {
        byte[] xml = message.body();
        byte[] opening = "<content value=\"".getBytes(StandardCharsets.US_ASCII);
        List<String> digests = new ArrayList<>();
        for (int at = indexOf(xml, opening, 0); at >= 0; at = indexOf(xml, opening, at)) {
            int start = at + opening.length;
            int end = indexOf(xml, new byte[] {'"'}, start);
            try (InputStream base64 = new ByteArrayInputStream(xml, start, end - start)) {
                digests.add(sha256(Base64.getDecoder().wrap(base64).readAllBytes()));
            }
            at = end;
        }
        return digests;
    }

    private static int indexOf(byte[] bytes, byte[] wanted, int from) {
        for (int at = from; at <= bytes.length - wanted.length; at++) {
            if (Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        return -1;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
