package org.senddocument.mesh;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.senddocument.service.mailbox.MessageBody;

/**
 * {@code Mex-Content-Checksum}: of the message before it was compressed, for the receiver to compare. MESH prescribes no
 * algorithm and checks nothing but the characters, which hexadecimal digits fit and Base64 does not.
 */
final class ContentChecksum {

    private ContentChecksum() {}

    /**
     * SHA-256, in lower case.
     *
     * @throws UncheckedIOException where the body cannot be read
     */
    static String of(MessageBody body) {
        MessageDigest digest = sha256();
        try (InputStream content = new DigestInputStream(BodySource.of(body), digest)) {
            content.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
