package org.senddocument.service.account;

import java.util.Set;

/**
 * How callers reach the application.
 *
 * @param https people reach it by https, wherever that ends
 * @param trustedProxies addresses of those whose word is taken for from where a call comes
 */
public record AccessSettings(boolean https, Set<String> trustedProxies) {

    public AccessSettings {
        trustedProxies = Set.copyOf(trustedProxies);
    }
}
