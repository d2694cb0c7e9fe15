package org.senddocument.service.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.senddocument.domain.account.Account;
import org.senddocument.domain.account.Accounts;
import org.senddocument.domain.account.Role;

/** Whether somebody who signed in a while ago is still let in, and with which roles. To be asked by the sign-in alone. */
@Stateless
public class Standing {

    @Inject
    Accounts accounts;

    /** @return the groups that hold now; empty where the account is closed or its password was changed since */
    public Optional<Set<String>> of(String username, Instant signedInAt) {
        return accounts.find(username)
                .filter(account -> account.stillTrusts(signedInAt))
                .map(Standing::groups);
    }

    private static Set<String> groups(Account account) {
        return account.roles().stream().map(Role::group).collect(Collectors.toSet());
    }
}
