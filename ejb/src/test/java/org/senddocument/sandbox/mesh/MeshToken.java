package org.senddocument.sandbox.mesh;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The one-time token of a MESH request: an HMAC-SHA256 over mailbox, nonce, count, password and the minute (UTC). */
public final class MeshToken {

    static final String SCHEME = "NHSMESH ";
    static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyyMMddHHmm");

    private MeshToken() {}

    /** The value of the Authorization header. */
    public static String header(
            String mailboxId, String password, String sharedKey, String nonce, int count, Instant now) {
        String minute = MINUTE.format(now.atOffset(ZoneOffset.UTC));
        String hash = hash(sharedKey, mailboxId, nonce, String.valueOf(count), password, minute);
        return SCHEME + String.join(":", mailboxId, nonce, String.valueOf(count), minute, hash);
    }

    /** The password stands before the minute here, and in the header nowhere. */
    static String hash(String sharedKey, String mailboxId, String nonce, String count, String password, String minute) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(sharedKey.getBytes(UTF_8), mac.getAlgorithm()));
            String text = String.join(":", mailboxId, nonce, count, password, minute);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException withoutHmac) {
            throw new IllegalStateException(withoutHmac);
        }
    }
}
