package org.senddocument.sandbox.mesh;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** Decides whether a request may speak for the mailbox of its path. */
final class TokenCheck {

    private static final Duration WINDOW = Duration.ofHours(2);

    private final Settings settings;
    private final Mailboxes mailboxes;
    private final UsedTokens used = new UsedTokens();

    TokenCheck(Settings settings, Mailboxes mailboxes) {
        this.settings = settings;
        this.mailboxes = mailboxes;
    }

    /** The order of the checks shows in which refusal a token with several faults gets. */
    Mailbox check(String mailboxInPath, String authorization) {
        String[] parts = withoutScheme(authorization).split(":", -1);
        if (!parts[0].equals(Mailboxes.canonical(mailboxInPath))) {
            throw new Refusal(MeshError.TOKEN_OF_ANOTHER_MAILBOX);
        }
        if (parts.length != 5 || !parts[2].matches("\\d+")) {
            throw new Refusal(MeshError.AUTHORIZATION_UNREADABLE);
        }
        Mailbox mailbox = mailboxes.find(parts[0]).orElseThrow(() -> new Refusal(MeshError.MAILBOX_UNKNOWN));
        String hash = MeshToken.hash(settings.sharedKey(), parts[0], parts[1], parts[2], mailbox.password(), parts[3]);
        if (!hash.equals(settings.strict() ? parts[4] : parts[4].toLowerCase(Locale.ROOT))) {
            throw new Refusal(MeshError.TOKEN_INVALID);
        }
        if (settings.strict()) {
            checkOnce(parts[0] + ":" + parts[1] + ":" + parts[2], time(parts[3]));
        }
        return mailbox;
    }

    private String withoutScheme(String authorization) {
        if (authorization.isBlank()) {
            throw new Refusal(MeshError.AUTHORIZATION_UNREADABLE);
        }
        if (authorization.regionMatches(!settings.strict(), 0, MeshToken.SCHEME, 0, MeshToken.SCHEME.length())) {
            return authorization.substring(MeshToken.SCHEME.length()).strip();
        }
        if (settings.strict()) {
            throw new Refusal(MeshError.AUTHORIZATION_UNREADABLE);
        }
        return authorization.strip();
    }

    private void checkOnce(String token, Instant stamped) {
        Instant now = settings.clock().instant();
        if (Duration.between(stamped, now).abs().compareTo(WINDOW) > 0) {
            throw new Refusal(MeshError.TOKEN_INVALID);
        }
        if (!used.use(token, stamped.plus(WINDOW), now)) {
            throw new Refusal(MeshError.TOKEN_USED_BEFORE);
        }
    }

    private static Instant time(String minute) {
        try {
            return LocalDateTime.parse(minute, MeshToken.MINUTE).toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException noTime) {
            throw new Refusal(MeshError.AUTHORIZATION_UNREADABLE);
        }
    }
}
