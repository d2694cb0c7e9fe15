package org.senddocument.service.account;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import org.senddocument.domain.account.Account;
import org.senddocument.domain.account.Accounts;
import org.senddocument.domain.account.Role;
import org.senddocument.domain.audit.AuditEntry;
import org.senddocument.domain.audit.AuditTrail;

/** Accounts, as an administrator keeps them. */
@Stateless
@RolesAllowed("administrator")
public class AccountRegister {

    private static final int SHORTEST_PASSWORD = 12;

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Resource
    SessionContext context;

    /**
     * @throws UnacceptableAccountException where the name cannot be signed in with, the password is short or no role is given
     * @throws AccountExistsException where the name is taken
     */
    public void create(String username, char[] password, Set<Role> roles) {
        check(username, password, roles);
        if (accounts.find(username).isPresent()) {
            throw new AccountExistsException();
        }
        accounts.add(new Account(username, passwords.hash(password), roles, clock.instant()));
        String administrator = context.getCallerPrincipal().getName();
        audit.add(new AuditEntry(clock.instant(), administrator, "CREATE_ACCOUNT", null, username + " " + roles));
    }

    private static void check(String username, char[] password, Set<Role> roles) {
        if (!Usernames.isPossible(username)) {
            throw new UnacceptableAccountException("A name has 1 to 100 characters and no colon.");
        }
        if (password == null || password.length < SHORTEST_PASSWORD) {
            throw new UnacceptableAccountException("A password has at least " + SHORTEST_PASSWORD + " characters.");
        }
        if (roles == null || roles.isEmpty()) {
            throw new UnacceptableAccountException("An account has at least one role.");
        }
    }
}
