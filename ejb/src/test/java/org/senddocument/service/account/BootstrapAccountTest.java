package org.senddocument.service.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.senddocument.domain.account.Account;
import org.senddocument.domain.account.Role;

class BootstrapAccountTest {

    private static final Instant NOW = Instant.parse("2026-11-06T14:05:00Z");

    private final InMemoryAccounts accounts = new InMemoryAccounts();

    private BootstrapAccount bootstrap(String username, String password) {
        BootstrapAccount bootstrap = new BootstrapAccount();
        bootstrap.settings = new BootstrapSettings(username, password);
        bootstrap.accounts = accounts;
        bootstrap.passwords = new Passwords();
        bootstrap.passwords.pbkdf2 = new CountingHash();
        bootstrap.newAccounts = new NewAccounts();
        bootstrap.newAccounts.accounts = accounts;
        bootstrap.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return bootstrap;
    }

    @Test
    void theFirstAccountHoldsEveryRole() {
        bootstrap("first", "secret").makeWhereThereIsNone();

        assertThat(accounts.find("first")).hasValueSatisfying(account -> {
            assertThat(account.roles()).containsExactlyInAnyOrder(Role.values());
            assertThat(account.passwordHash()).isEqualTo("hash of secret");
        });
    }

    @Test
    void noAccountIsMadeWhereThereIsOne() {
        accounts.add(new Account("somebody", "hash", Set.of(Role.VIEWER), NOW));

        bootstrap("first", "secret").makeWhereThereIsNone();

        assertThat(accounts.find("first")).isEmpty();
    }

    @Test
    void noAccountIsMadeWhereNoneIsConfigured() {
        bootstrap(null, null).makeWhereThereIsNone();
        bootstrap("first", "").makeWhereThereIsNone();

        assertThat(accounts.isEmpty()).isTrue();
    }

    @Test
    void theNodeThatLosesTheRaceStartsAllTheSame() {
        BootstrapAccount bootstrap = bootstrap("first", "secret");
        bootstrap.newAccounts = new NewAccounts() {
            @Override
            public void add(Account account) {
                accounts.add(account); // the other node's
                throw new EJBException("There is a row of that key.");
            }
        };
        bootstrap.newAccounts.accounts = accounts;

        assertThatCode(bootstrap::makeWhereThereIsNone).doesNotThrowAnyException();
    }

    @Test
    void aDatabaseThatTakesNoAccountIsAFault() {
        BootstrapAccount bootstrap = bootstrap("first", "secret");
        bootstrap.newAccounts = new NewAccounts() {
            @Override
            public void add(Account account) {
                throw new EJBException("The disk is full.");
            }
        };

        assertThatThrownBy(bootstrap::makeWhereThereIsNone).hasMessage("The disk is full.");
    }

    @Test
    void thePasswordIsNotInTheTextOfTheSettings() {
        assertThat(new BootstrapSettings("first", "secret")).hasToString("BootstrapSettings[…]");
    }
}
