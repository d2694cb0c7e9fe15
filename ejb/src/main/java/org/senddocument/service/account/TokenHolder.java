package org.senddocument.service.account;

import java.util.Set;

/**
 * Who called with an access token.
 *
 * @param name begins with {@code openid:}, which the name of no account here can
 * @param roles those of ours that the token gives; may be empty
 */
public record TokenHolder(String name, Set<String> roles) {

    public TokenHolder {
        roles = Set.copyOf(roles);
    }
}
