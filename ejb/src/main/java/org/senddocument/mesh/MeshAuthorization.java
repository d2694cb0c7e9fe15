package org.senddocument.mesh;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Makes the {@code Authorization} header of MESH. A token is good for one request, so every attempt asks for its own. */
final class MeshAuthorization {

    /** MESH refuses a token that is two hours off; the time is UTC, to the minute. */
    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("yyyyMMddHHmm").withZone(ZoneOffset.UTC);

    /** How often the nonce was used before. Ours is fresh each time: a counter would need all our threads in one order. */
    private static final String NONCE_COUNT = "0";

    private final MeshSettings settings;
    private final Clock clock;
    private final Supplier<UUID> nonces;

    MeshAuthorization(MeshSettings settings, Clock clock, Supplier<UUID> nonces) {
        this.settings = settings;
        this.clock = clock;
        this.nonces = nonces;
    }

    String next() {
        String nonce = nonces.get().toString();
        String timestamp = TIMESTAMP.format(clock.instant());
        String mailbox = settings.mailboxId();
        String hash = hash(settings.sharedKey(), mailbox, nonce, NONCE_COUNT, settings.password(), timestamp);
        return "NHSMESH " + String.join(":", mailbox, nonce, NONCE_COUNT, timestamp, hash);
    }

    /** The password stands before the time in the signed text, and not at all in the header. */
    static String hash(String key, String mailbox, String nonce, String count, String password, String timestamp) {
        String signed = String.join(":", mailbox, nonce, count, password, timestamp);
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), mac.getAlgorithm()));
            return HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }
}
