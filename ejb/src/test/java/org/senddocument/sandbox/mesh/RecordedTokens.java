package org.senddocument.sandbox.mesh;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;

/** Makes a token of the kind that a recording had, told by the recording's name; most are good ones. */
final class RecordedTokens {

    private final String password;
    private final String sharedKey;
    private final Clock clock;

    RecordedTokens(String password, String sharedKey, Clock clock) {
        this.password = password;
        this.sharedKey = sharedKey;
        this.clock = clock;
    }

    /** @param shortened the recorded header, which names the mailbox and breaks off later */
    String like(String recording, String shortened) {
        String mailbox = shortened.replace("NHSMESH ", "").split(":")[0];
        String good = token(mailbox, sharedKey, UUID.randomUUID().toString());
        return switch (recording.substring(recording.indexOf('-') + 1)) {
            case "auth-badhash" -> good.substring(0, good.lastIndexOf(':') + 1) + "0".repeat(64);
            case "auth-badkey" ->
                token(mailbox, "another key", UUID.randomUUID().toString());
            case "auth-noncecount-alpha" -> good.replace(":0:", ":abc:");
            case "auth-4parts" -> good.substring(0, good.lastIndexOf(':'));
            case "auth-noscheme" -> good.replace("NHSMESH ", "");
            case "auth-basic" -> "Basic Zm9vOmJhcg==";
            case "auth-oldts-2015" -> old(mailbox);
            case "auth-replay-1", "auth-replay-2" -> token(mailbox, sharedKey, "the same nonce");
            case "auth-upperhash" -> upperHash(good);
            default -> good;
        };
    }

    private String token(String mailbox, String key, String nonce) {
        return MeshToken.header(mailbox, password, key, nonce, 0, clock.instant());
    }

    private String old(String mailbox) {
        String hash = MeshToken.hash(sharedKey, mailbox, "n2", "0", password, "201511201038");
        return MeshToken.SCHEME + String.join(":", mailbox, "n2", "0", "201511201038", hash);
    }

    private static String upperHash(String token) {
        int hash = token.lastIndexOf(':') + 1;
        return token.substring(0, hash) + token.substring(hash).toUpperCase(Locale.ROOT);
    }
}
