package org.senddocument.web.security;

import java.util.Optional;

/** The {@code Authorization} header with a bearer token (RFC 6750). */
final class BearerHeader {

    private static final String SCHEME = "Bearer ";

    private BearerHeader() {}

    static Optional<String> read(String header) {
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        return Optional.of(header.substring(SCHEME.length()).strip());
    }
}
