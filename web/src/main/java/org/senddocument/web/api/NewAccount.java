package org.senddocument.web.api;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.senddocument.domain.account.Role;

/** Who is to sign in. @param roles by the names of the contract, such as {@code viewer} */
public record NewAccount(String username, String password, List<String> roles) {

    Set<Role> knownRoles() {
        Set<Role> known = EnumSet.noneOf(Role.class);
        for (String name : roles) {
            known.add(Arrays.stream(Role.values())
                    .filter(role -> role.group().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new RequestException(400, "roles holds one that is not known.")));
        }
        return known;
    }

    @Override
    public String toString() {
        return "NewAccount[…]";
    }
}
