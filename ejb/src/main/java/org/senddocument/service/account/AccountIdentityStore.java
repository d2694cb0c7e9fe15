package org.senddocument.service.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.senddocument.domain.account.Account;
import org.senddocument.domain.account.Accounts;
import org.senddocument.domain.account.Role;

/** Says whether a name and a password belong together, and which roles they give. Reads the account every time;
 * a closed one opens nothing. */
@ApplicationScoped
public class AccountIdentityStore implements IdentityStore {

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    RecentSignIns recent;

    @Inject
    SignInBook book;

    @Inject
    Clock clock;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof UsernamePasswordCredential given)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        String username = given.getCaller();
        char[] password = given.getPassword().getValue();
        Optional<Account> account =
                Usernames.isPossible(username) ? accounts.find(username).filter(Account::isOpen) : Optional.empty();
        if (account.isEmpty()) {
            passwords.matchNobody(password);
            return CredentialValidationResult.INVALID_RESULT;
        }
        if (!opens(account.get(), password)) {
            return CredentialValidationResult.INVALID_RESULT;
        }
        note(account.get());
        return valid(account.get());
    }

    private boolean opens(Account account, char[] password) {
        if (recent.confirms(account.username(), password, account.passwordHash())) {
            return true;
        }
        boolean matches = passwords.match(password, account.passwordHash());
        if (matches) {
            recent.remember(account.username(), password, account.passwordHash());
        }
        return matches;
    }

    /** A clinical system comes with every call: to write each down would cost more than the call. */
    private void note(Account account) {
        Instant hourAgo = clock.instant().minus(Duration.ofHours(1));
        if (account.lastSignedInAt().filter(hourAgo::isBefore).isEmpty()) {
            book.noted(account.username());
        }
    }

    private static CredentialValidationResult valid(Account account) {
        Set<String> groups = account.roles().stream().map(Role::group).collect(Collectors.toSet());
        return new CredentialValidationResult(account.username(), groups);
    }
}
