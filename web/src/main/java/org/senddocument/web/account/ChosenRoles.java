package org.senddocument.web.account;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.senddocument.domain.account.Role;

/** The boxes of a form that are ticked, each by the name of its role. */
public final class ChosenRoles {

    /** As the pages offer them. */
    static final List<String> NAMES =
            Arrays.stream(Role.values()).map(Role::name).toList();

    private final Map<String, Boolean> ticked = new LinkedHashMap<>();

    private ChosenRoles() {}

    static ChosenRoles none() {
        ChosenRoles chosen = new ChosenRoles();
        NAMES.forEach(name -> chosen.ticked.put(name, false));
        return chosen;
    }

    /** @param groups names of roles as the services have them */
    static ChosenRoles of(Collection<String> groups) {
        ChosenRoles chosen = none();
        chosen.ticked.replaceAll(
                (name, no) -> groups.contains(Role.valueOf(name).group()));
        return chosen;
    }

    /** For EL, which reads and writes it: {@code #{roles.ticked['VIEWER']}}. */
    public Map<String, Boolean> getTicked() {
        return ticked;
    }

    Set<Role> asSet() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        ticked.forEach((name, yes) -> {
            if (yes) {
                roles.add(Role.valueOf(name));
            }
        });
        return roles;
    }
}
