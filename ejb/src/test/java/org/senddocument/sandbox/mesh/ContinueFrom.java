package org.senddocument.sandbox.mesh;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Optional;

/**
 * The opaque token for the next page of an inbox. It holds a place in the order of messages, not a message, so that it
 * stays good while the client acknowledges what it has read.
 */
final class ContinueFrom {

    private static final String LABEL = "continue-from:";

    private ContinueFrom() {}

    static String after(StoredMessage message) {
        return Base64.getUrlEncoder().encodeToString((LABEL + message.sequence()).getBytes(UTF_8));
    }

    /** Empty where the token is none of ours. */
    static Optional<Long> read(String token) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(token), UTF_8);
            return text.startsWith(LABEL)
                    ? Optional.of(Long.parseLong(text.substring(LABEL.length())))
                    : Optional.empty();
        } catch (IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }
}
