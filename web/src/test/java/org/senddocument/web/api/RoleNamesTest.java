package org.senddocument.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.senddocument.domain.account.Role;

class RoleNamesTest {

    @Test
    void rolesAreReadByTheNamesOfTheContract() {
        assertThat(RoleNames.read(List.of("sender", "viewer", "clerk", "operator", "auditor", "administrator")))
                .containsExactly(Role.values());
        assertThat(RoleNames.read(List.of("viewer", "viewer"))).containsExactly(Role.VIEWER);
        assertThat(RoleNames.read(List.of())).isEmpty();
    }

    @Test
    void oneThatThereIsNotIsNamedByItsPlace() {
        assertThatThrownBy(() -> RoleNames.read(List.of("viewer", "VIEWER")))
                .isInstanceOf(RequestException.class)
                .hasMessage("roles[1] must be one of sender, viewer, clerk, operator, auditor, administrator.");
    }
}
