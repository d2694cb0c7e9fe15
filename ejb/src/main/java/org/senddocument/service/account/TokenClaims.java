package org.senddocument.service.account;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.senddocument.domain.account.Role;

/** What a token that is believed says of its holder. */
record TokenClaims(JWTClaimsSet claims) {

    private static final String OF_THE_ISSUER = "openid:";
    private static final int LONGEST_NAME = 100;
    private static final Set<String> ROLES =
            Arrays.stream(Role.values()).map(Role::group).collect(Collectors.toUnmodifiableSet());

    Optional<TokenHolder> holder(OpenIdSettings openId) {
        return Optional.ofNullable(claims.getClaim(openId.usernameClaim()))
                .map(name -> OF_THE_ISSUER + name)
                .filter(name -> name.length() > OF_THE_ISSUER.length() && name.length() <= LONGEST_NAME)
                .map(name -> new TokenHolder(name, roles(openId.rolesClaim())));
    }

    /** Roles of other applications may stand beside ours. */
    private Set<String> roles(String claim) {
        return words(find(claim)).filter(ROLES::contains).collect(Collectors.toSet());
    }

    private Object find(String path) {
        Object found = claims.getClaims();
        for (String name : path.split("\\.")) {
            found = found instanceof Map<?, ?> object ? object.get(name) : null;
        }
        return found;
    }

    private static Stream<String> words(Object value) {
        if (value instanceof Collection<?> list) {
            return list.stream().map(String::valueOf);
        }
        return value == null ? Stream.empty() : Stream.of(value.toString().split(" "));
    }
}
