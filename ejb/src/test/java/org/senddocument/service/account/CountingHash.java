package org.senddocument.service.account;

import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.HashMap;
import java.util.Map;

/** A hash that is none, and counts how often it was asked: what costs time on a server. */
class CountingHash implements Pbkdf2PasswordHash {

    private final Map<String, String> parameters = new HashMap<>();
    private int verified;

    @Override
    public void initialize(Map<String, String> given) {
        parameters.putAll(given);
    }

    @Override
    public String generate(char[] password) {
        return "hash of " + new String(password);
    }

    @Override
    public boolean verify(char[] password, String hash) {
        verified++;
        return hash.equals(generate(password));
    }

    Map<String, String> parameters() {
        return parameters;
    }

    int verified() {
        return verified;
    }
}
