package org.senddocument.service.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/** Salted and stretched hashes of passwords (PBKDF2 with HMAC-SHA512); a hash names its own iterations and salt. */
@ApplicationScoped
public class Passwords {

    private static final Map<String, String> PARAMETERS = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "32");

    @Inject
    Pbkdf2PasswordHash pbkdf2;

    private String ofNobody;

    @PostConstruct
    void initialise() {
        pbkdf2.initialize(PARAMETERS);
        ofNobody = pbkdf2.generate("nobody".toCharArray());
    }

    public String hash(char[] password) {
        return pbkdf2.generate(password);
    }

    public boolean match(char[] password, String hash) {
        return pbkdf2.verify(password, hash);
    }

    /** Takes as long as {@link #match}, so that the time of an answer does not tell which names exist. */
    public void matchNobody(char[] password) {
        pbkdf2.verify(password, ofNobody);
    }
}
