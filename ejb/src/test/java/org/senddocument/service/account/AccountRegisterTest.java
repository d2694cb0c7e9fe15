package org.senddocument.service.account;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.senddocument.domain.account.Account;
import org.senddocument.domain.account.Role;

class AccountRegisterTest {

    private final AccountRegister register = new AccountRegister();

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "with:colon", "with\nbreak"})
    void aNameThatCannotSignInIsRefused(String username) {
        assertThatThrownBy(() -> register.create(username, "a long password".toCharArray(), Set.of(Role.VIEWER)))
                .isInstanceOf(UnacceptableAccountException.class)
                .hasMessageContaining("name");
    }

    @Test
    void aShortPasswordIsRefusedAndNotRepeated() {
        assertThatThrownBy(() -> register.create("ward-9", "elevenchars".toCharArray(), Set.of(Role.VIEWER)))
                .isInstanceOf(UnacceptableAccountException.class)
                .hasMessageContaining("12 characters")
                .hasMessageNotContaining("elevenchars");
    }

    @Test
    void anAccountWithoutARoleIsRefused() {
        assertThatThrownBy(() -> register.create("ward-9", "a long password".toCharArray(), Set.of()))
                .isInstanceOf(UnacceptableAccountException.class)
                .hasMessageContaining("role");
    }

    @Test
    void aNameIsTakenOnce() {
        InMemoryAccounts accounts = new InMemoryAccounts();
        accounts.add(new Account("ward-9", "hash", Set.of(Role.VIEWER), new MovableClock().instant()));
        register.accounts = accounts;

        assertThatThrownBy(() -> register.create("ward-9", "a long password".toCharArray(), Set.of(Role.VIEWER)))
                .isInstanceOf(AccountExistsException.class);
    }
}
