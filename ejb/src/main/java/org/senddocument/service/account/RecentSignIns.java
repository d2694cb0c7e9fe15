package org.senddocument.service.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Sign-ins that were good in the last five minutes, since a clinical system signs in with every call and a hash is slow
 * by design. Holds no password: its keys are HMACs under a key that ends with the process. Wrong passwords are not kept.
 */
@ApplicationScoped
public class RecentSignIns {

    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final int MOST = 1000;
    private static final String ALGORITHM = "HmacSHA256";

    @Inject
    Clock clock;

    private final SecretKeySpec key = randomKey();
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private record Entry(String passwordHash, Instant until) {}

    protected RecentSignIns() {}

    RecentSignIns(Clock clock) {
        this.clock = clock;
    }

    /** True where this password was good for this name of late; whether it still is, {@link #confirms} knows. */
    public boolean knows(String username, char[] password) {
        return living(username, password) != null;
    }

    /** @param passwordHash the account's present one: after a change of the password, older sign-ins confirm nothing */
    public boolean confirms(String username, char[] password, String passwordHash) {
        Entry entry = living(username, password);
        return entry != null && entry.passwordHash.equals(passwordHash);
    }

    public void remember(String username, char[] password, String passwordHash) {
        Instant now = clock.instant();
        synchronized (entries) {
            entries.values().removeIf(entry -> !entry.until.isAfter(now));
            if (entries.size() >= MOST) {
                entries.remove(entries.keySet().iterator().next());
            }
            entries.put(fingerprint(username, password), new Entry(passwordHash, now.plus(KEPT)));
        }
    }

    private Entry living(String username, char[] password) {
        String fingerprint = fingerprint(username, password);
        synchronized (entries) {
            Entry entry = entries.get(fingerprint);
            return entry != null && entry.until.isAfter(clock.instant()) ? entry : null;
        }
    }

    private String fingerprint(String username, char[] password) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(username.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            mac.update(StandardCharsets.UTF_8.encode(CharBuffer.wrap(password)));
            return HexFormat.of().formatHex(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + ALGORITHM + ".", e);
        }
    }

    private static SecretKeySpec randomKey() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return new SecretKeySpec(bytes, ALGORITHM);
    }
}
