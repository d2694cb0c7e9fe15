package org.senddocument.web.api;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.senddocument.domain.account.Role;

/** Roles by the names that REST has for them. */
final class RoleNames {

    private RoleNames() {}

    /** @throws RequestException 400 where one is not known */
    static Set<Role> read(List<String> names) {
        Set<Role> known = EnumSet.noneOf(Role.class);
        for (String name : names) {
            known.add(Arrays.stream(Role.values())
                    .filter(role -> role.group().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new RequestException(400, "roles holds one that is not known.")));
        }
        return known;
    }
}
