package org.senddocument.service.account;

import com.github.benmanes.caffeine.cache.Cache;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Sign-ins that were good of late, since a clinical system signs in with every call and a hash is slow by design. Holds no
 * password: its keys are HMACs under a key that ends with the process. Wrong passwords are not kept.
 */
@ApplicationScoped
public class RecentSignIns {

    /** Over a long weekend: a system that comes once a day is not to be taken for one that guesses. */
    private static final Duration KEPT = Duration.ofDays(7);

    private static final int MOST = 1000;
    private static final String ALGORITHM = "HmacSHA256";

    @Inject
    Clock clock;

    private final SecretKeySpec key = randomKey();
    private Cache<String, String> passwordHashes;

    protected RecentSignIns() {}

    RecentSignIns(Clock clock) {
        this.clock = clock;
        open();
    }

    @PostConstruct
    void open() {
        passwordHashes = ShortMemory.lasting(KEPT, MOST, clock);
    }

    /** True where this password was good for this name of late; whether it still is, {@link #confirms} knows. */
    public boolean knows(String username, char[] password) {
        return passwordHashes.getIfPresent(fingerprint(username, password)) != null;
    }

    /**
     * What is confirmed is remembered anew.
     *
     * @param passwordHash the account's present one: after a change of the password, older sign-ins confirm nothing
     */
    public boolean confirms(String username, char[] password, String passwordHash) {
        String fingerprint = fingerprint(username, password);
        boolean confirmed = passwordHash.equals(passwordHashes.getIfPresent(fingerprint));
        if (confirmed) {
            passwordHashes.put(fingerprint, passwordHash);
        }
        return confirmed;
    }

    public void remember(String username, char[] password, String passwordHash) {
        passwordHashes.put(fingerprint(username, password), passwordHash);
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
