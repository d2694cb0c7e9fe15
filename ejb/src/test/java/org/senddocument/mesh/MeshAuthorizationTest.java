package org.senddocument.mesh;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.senddocument.system.SharedFiles;

class MeshAuthorizationTest {

    private static final UUID NONCE = UUID.fromString("2c001608-5f09-4840-9611-bea43e666a30");
    private static final MeshSettings SETTINGS =
            Mailboxes.settings(URI.create("http://localhost"), Mailboxes.LARGE, Mailboxes.LONG);

    /** Worked out with openssl: the first as we send it, the others for what must not matter or must. */
    @ParameterizedTest
    @CsvSource({
        "TestKey, X26ABC1, 2c001608-5f09-4840-9611-bea43e666a30, 0, password, 202011201038, "
                + "6ef45ba78a4c787b1c37ecf4272c813604ee51da5765afc6e556588d98eb4312",
        "Banana, X26ABC2, jt81ti68rlvta7379p3ng949rv, 12, password, 201511201038, "
                + "373f6e4e20c19b58a8badb6568e9cba892213ea36c2579b71e2113cf23c7174c",
        "key with \u00fcn\u00efcode, X26ABC1, n, 0, p:w, 202401010000, "
                + "e4899ad9a51b3159a61583384c22a03ad09fc24bcd713ced7f982dfdc6ea9eee",
    })
    void theHashIsThatOfMesh(
            String key, String mailbox, String nonce, String count, String password, String timestamp, String hash) {
        assertThat(MeshAuthorization.hash(key, mailbox, nonce, count, password, timestamp))
                .isEqualTo(hash);
    }

    @Test
    void thePublishedVectorsAgree() throws IOException {
        List<JsonObject> read = read(SharedFiles.require("spec/samples/mesh/auth-vectors.json"));

        assertThat(read).hasSizeGreaterThan(4).allSatisfy(vector -> assertThat(MeshAuthorization.hash(
                        vector.getString("shared_key"),
                        vector.getString("mailbox_id"),
                        vector.getString("nonce"),
                        vector.getString("nonce_count"),
                        vector.getString("password"),
                        vector.getString("timestamp")))
                .isEqualTo(vector.getString("hash")));
    }

    private static List<JsonObject> read(Path vectors) throws IOException {
        try (JsonReader reader = Json.createReader(Files.newInputStream(vectors))) {
            return reader.readObject().getJsonArray("vectors").stream()
                    .map(JsonValue::asJsonObject)
                    .toList();
        }
    }

    @Test
    void theHeaderHasTheTimeOfGreenwichInSummerToo() {
        Clock summerInLondon = Clock.fixed(Instant.parse("2020-07-01T10:38:59Z"), ZoneId.of("Europe/London"));

        String header = new MeshAuthorization(SETTINGS, summerInLondon, () -> NONCE).next();

        String hash = MeshAuthorization.hash("TestKey", "X26ABC1", NONCE.toString(), "0", "password", "202007011038");
        assertThat(header).isEqualTo("NHSMESH X26ABC1:2c001608-5f09-4840-9611-bea43e666a30:0:202007011038:" + hash);
    }

    @Test
    void everyHeaderHasANonceOfItsOwn() {
        UUID other = UUID.fromString("73eefd69-811f-44d0-81f8-a54ff352a991");
        Deque<UUID> nonces = new ArrayDeque<>(List.of(NONCE, other));
        MeshAuthorization authorization = new MeshAuthorization(SETTINGS, Mailboxes.CLOCK, nonces::remove);

        assertThat(authorization.next()).contains(NONCE + ":0:");
        assertThat(authorization.next()).contains(other + ":0:");
    }
}
