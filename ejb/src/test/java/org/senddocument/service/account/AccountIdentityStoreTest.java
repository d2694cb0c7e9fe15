package org.senddocument.service.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.security.enterprise.credential.CallerOnlyCredential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.senddocument.domain.account.Account;
import org.senddocument.domain.account.Role;
import org.senddocument.sandbox.AdjustableClock;

class AccountIdentityStoreTest {

    private final AdjustableClock clock = new AdjustableClock(Instant.parse("2026-11-06T14:05:00Z"));
    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final CountingHash hash = new CountingHash();
    private final List<String> noted = new ArrayList<>();
    private final AccountIdentityStore store = new AccountIdentityStore();

    @BeforeEach
    void open() {
        store.accounts = accounts;
        store.passwords = new Passwords();
        store.passwords.pbkdf2 = hash;
        store.passwords.initialise();
        store.recent = new RecentSignIns(clock);
        store.clock = clock;
        store.book = new SignInBook() {
            @Override
            public void noted(String username) {
                AccountIdentityStoreTest.this.noted(username);
            }
        };
        keep("ward-9", "right horse battery", Role.SENDER, Role.VIEWER);
    }

    private void noted(String username) {
        noted.add(username);
        accounts.find(username).orElseThrow().signedIn(clock.instant());
    }

    private void keep(String username, String password, Role... roles) {
        accounts.add(new Account(username, hash.generate(password.toCharArray()), Set.of(roles), clock.instant()));
    }

    private CredentialValidationResult validate(String username, String password) {
        return store.validate(new UsernamePasswordCredential(username, password));
    }

    @Test
    void theRightPasswordGivesTheRolesInLowerCase() {
        CredentialValidationResult result = validate("ward-9", "right horse battery");

        assertThat(result.getStatus()).isEqualTo(Status.VALID);
        assertThat(result.getCallerPrincipal().getName()).isEqualTo("ward-9");
        assertThat(result.getCallerGroups()).containsExactlyInAnyOrder("sender", "viewer");
    }

    @Test
    void aWrongPasswordIsRefused() {
        assertThat(validate("ward-9", "wrong horse battery").getStatus()).isEqualTo(Status.INVALID);
    }

    @Test
    void anUnknownNameCostsAsMuchAsAWrongPassword() {
        validate("ward-9", "wrong horse battery");
        int forWrongPassword = hash.verified();

        CredentialValidationResult result = validate("nobody", "wrong horse battery");

        assertThat(result.getStatus()).isEqualTo(Status.INVALID);
        assertThat(hash.verified() - forWrongPassword).isEqualTo(forWrongPassword);
    }

    @Test
    void aClosedAccountIsAsGoodAsUnknown() {
        validate("ward-9", "right horse battery");
        accounts.find("ward-9").orElseThrow().close(clock.instant());

        assertThat(validate("ward-9", "right horse battery").getStatus()).isEqualTo(Status.INVALID);
    }

    @Test
    void aNameThatNoAccountMayHaveIsUnknown() {
        keep("no\u0000body", "right horse battery", Role.SENDER);

        assertThat(validate("no\u0000body", "right horse battery").getStatus()).isEqualTo(Status.INVALID);
    }

    @Test
    void aSystemInConstantUseIsHashedOnce() {
        validate("ward-9", "right horse battery");
        for (int day = 0; day < 30; day++) {
            clock.advance(Duration.ofDays(1));
            validate("ward-9", "right horse battery");
        }

        assertThat(hash.verified()).isEqualTo(1);
    }

    @Test
    void aSignInThatIsNotRepeatedForAWeekIsForgotten() {
        validate("ward-9", "right horse battery");
        clock.advance(Duration.ofDays(7));
        validate("ward-9", "right horse battery");

        assertThat(hash.verified()).isEqualTo(2);
    }

    @Test
    void anAccountIsNotedOnceAnHourHoweverOftenItIsUsed() {
        validate("ward-9", "right horse battery");
        validate("ward-9", "right horse battery");
        clock.advance(Duration.ofMinutes(59));
        validate("ward-9", "right horse battery");
        clock.advance(Duration.ofMinutes(2));
        validate("ward-9", "right horse battery");
        validate("ward-9", "wrong horse battery");

        assertThat(noted).containsExactly("ward-9", "ward-9");
    }

    @Test
    void aWrongPasswordIsNeverRemembered() {
        validate("ward-9", "wrong horse battery");
        validate("ward-9", "wrong horse battery");

        assertThat(hash.verified()).isEqualTo(2);
    }

    @Test
    void aChangedPasswordEndsWhatIsRemembered() {
        validate("ward-9", "right horse battery");
        keep("ward-9", "another horse battery", Role.SENDER);

        assertThat(validate("ward-9", "right horse battery").getStatus()).isEqualTo(Status.INVALID);
    }

    @Test
    void rolesAreThoseOfNowThoughTheSignInIsRemembered() {
        validate("ward-9", "right horse battery");
        keep("ward-9", "right horse battery", Role.OPERATOR);

        assertThat(validate("ward-9", "right horse battery").getCallerGroups()).containsExactly("operator");
    }

    @Test
    void anotherKindOfCredentialIsLeftToOthers() {
        assertThat(store.validate(new CallerOnlyCredential("ward-9")).getStatus())
                .isEqualTo(Status.NOT_VALIDATED);
    }

    @Test
    void passwordsAreStretchedWithHmacSha512() {
        assertThat(hash.parameters())
                .containsEntry("Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512")
                .containsEntry("Pbkdf2PasswordHash.Iterations", "210000");
    }
}
