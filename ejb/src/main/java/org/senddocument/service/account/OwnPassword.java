package org.senddocument.service.account;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.senddocument.domain.account.Account;
import org.senddocument.domain.account.Accounts;
import org.senddocument.domain.audit.AuditAction;
import org.senddocument.domain.audit.AuditEntry;
import org.senddocument.domain.audit.AuditTrail;

/** The password of whoever is signed in. */
@Stateless
@RolesAllowed({"sender", "viewer", "clerk", "operator", "auditor", "administrator"})
public class OwnPassword {

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
     * Ends all sessions of the caller.
     *
     * @throws WrongPasswordException where the present one is not right
     * @throws UnacceptableAccountException where the new one is short
     * @throws UnknownAccountException where the caller signed in without an account of ours
     */
    public void change(char[] present, char[] wanted) {
        AccountRules.checkPassword(wanted);
        String caller = context.getCallerPrincipal().getName();
        Account account = accounts.find(caller).orElseThrow(UnknownAccountException::new);
        if (!passwords.match(present, account.passwordHash())) {
            throw new WrongPasswordException();
        }
        account.changePassword(passwords.hash(wanted), clock.instant());
        audit.add(new AuditEntry(clock.instant(), caller, AuditAction.CHANGE_PASSWORD, null, caller));
    }
}
