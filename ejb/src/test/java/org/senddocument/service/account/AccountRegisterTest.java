package org.senddocument.service.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.senddocument.domain.account.Account;
import org.senddocument.domain.account.Role;

class AccountRegisterTest {

    private static final Instant NOW = Instant.parse("2026-11-06T14:05:00Z");

    private final AccountRegister register = new AccountRegister();

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " ward-9", "ward-9 ", "with:colon", "with\nbreak"})
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
    void aPasswordOfEndlessLengthIsRefused() {
        assertThatThrownBy(() -> register.create("ward-9", "x".repeat(201).toCharArray(), Set.of(Role.VIEWER)))
                .isInstanceOf(UnacceptableAccountException.class)
                .hasMessageContaining("at most 200");
    }

    @Test
    void theLastAdministratorIsNeitherClosedNorStripped() {
        InMemoryAccounts accounts = new InMemoryAccounts();
        Account last = new Account("first", "hash", Set.of(Role.ADMINISTRATOR), NOW);
        Account gone = new Account("gone", "hash", Set.of(Role.ADMINISTRATOR), NOW);
        gone.close(NOW);
        accounts.add(last);
        accounts.add(gone);
        register.accounts = accounts;

        assertThatThrownBy(() -> register.close("first")).isInstanceOf(LastAdministratorException.class);
        assertThatThrownBy(() -> register.changeRoles("first", Set.of(Role.VIEWER)))
                .isInstanceOf(LastAdministratorException.class);
        assertThat(last.isOpen()).isTrue();
        assertThat(last.roles()).containsExactly(Role.ADMINISTRATOR);
    }

    @Test
    void anAccountThatIsNotThereIsSaidToBeSo() {
        register.accounts = new InMemoryAccounts();

        assertThatThrownBy(() -> register.close("nobody")).isInstanceOf(UnknownAccountException.class);
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
        accounts.add(new Account("ward-9", "hash", Set.of(Role.VIEWER), NOW));
        register.accounts = accounts;

        assertThatThrownBy(() -> register.create("ward-9", "a long password".toCharArray(), Set.of(Role.VIEWER)))
                .isInstanceOf(AccountExistsException.class);
    }
}
