package org.senddocument.web.security;

import jakarta.security.enterprise.credential.Password;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** The {@code Authorization} header of HTTP Basic, in UTF-8 (RFC 7617). */
final class BasicHeader {

    private static final String SCHEME = "Basic ";

    private BasicHeader() {}

    /** Empty where there is no header, one of another scheme, or one that cannot be read. */
    static Optional<UsernamePasswordCredential> read(String header) {
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        return decoded(header.substring(SCHEME.length()).trim()).flatMap(BasicHeader::split);
    }

    private static Optional<String> decoded(String base64) {
        try {
            return Optional.of(new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<UsernamePasswordCredential> split(String pair) {
        int colon = pair.indexOf(':');
        if (colon < 1) {
            return Optional.empty();
        }
        Password password = new Password(pair.substring(colon + 1).toCharArray());
        return Optional.of(new UsernamePasswordCredential(pair.substring(0, colon), password));
    }
}
