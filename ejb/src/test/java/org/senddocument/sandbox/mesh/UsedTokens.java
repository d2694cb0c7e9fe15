package org.senddocument.sandbox.mesh;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Remembers each token until its time is over, so that none serves twice. */
final class UsedTokens {

    private static final int TIDY_ABOVE = 10_000;

    private final Map<String, Instant> validUntil = new HashMap<>();

    /** False where the token was used before. */
    boolean use(String token, Instant until, Instant now) {
        if (validUntil.size() > TIDY_ABOVE) {
            validUntil.values().removeIf(now::isAfter);
        }
        return validUntil.putIfAbsent(token, until) == null;
    }
}
