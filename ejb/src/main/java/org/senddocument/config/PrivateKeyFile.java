package org.senddocument.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** An RSA key in a file of PEM. */
final class PrivateKeyFile {

    /** What {@code openssl genrsa} of old wrote has another form, which the JDK does not read. */
    static final String RULE =
            "must be a file with an RSA key as BEGIN PRIVATE KEY; openssl pkcs8 -topk8 -nocrypt makes"
                    + " one of another form";

    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String END = "-----END PRIVATE KEY-----";

    private PrivateKeyFile() {}

    /** @throws IllegalArgumentException where it is none; nothing of the file is repeated */
    static PrivateKey read(String path) {
        try {
            String pem = Files.readString(Path.of(path));
            String base64 = pem.substring(pem.indexOf(BEGIN) + BEGIN.length(), pem.indexOf(END));
            byte[] encoded = Base64.getMimeDecoder().decode(base64);
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (IOException | GeneralSecurityException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("no private key");
        }
    }
}
