package org.senddocument.web.api;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.senddocument.domain.account.Role;

/** Roles by the names that REST has for them. */
final class RoleNames {

    private RoleNames() {}

    /** @throws RequestException 400 where one is not known */
    static Set<Role> read(List<String> names) {
        Set<Role> known = EnumSet.noneOf(Role.class);
        for (int i = 0; i < names.size(); i++) {
            known.add(read("roles[" + i + "]", names.get(i)));
        }
        return known;
    }

    private static Role read(String field, String name) {
        return Arrays.stream(Role.values())
                .filter(role -> role.group().equals(name))
                .findFirst()
                .orElseThrow(() -> new RequestException(400, field + " must be one of " + all() + "."));
    }

    private static String all() {
        return Arrays.stream(Role.values()).map(Role::group).collect(Collectors.joining(", "));
    }
}
