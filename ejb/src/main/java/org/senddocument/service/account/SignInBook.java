package org.senddocument.service.account;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.senddocument.domain.account.Account;
import org.senddocument.domain.account.Accounts;
import org.senddocument.domain.audit.AuditAction;
import org.senddocument.domain.audit.AuditEntry;
import org.senddocument.domain.audit.AuditTrail;

/** Writes down who came in, who did not and who left. To be called by the sign-in alone. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW) // stands though the request goes wrong
public class SignInBook {

    private static final System.Logger LOG = System.getLogger(SignInBook.class.getName());

    @Inject
    Accounts accounts;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** A person, on a page. */
    public void signedIn(String username, String address) {
        noted(username);
        write(username, AuditAction.SIGNED_IN, "from " + address);
    }

    public void signedOut(String username) {
        write(username, AuditAction.SIGNED_OUT, null);
    }

    /** @param username null where there is no such account */
    public void refused(String username, String address) {
        write(username, AuditAction.SIGN_IN_REFUSED, "from " + address);
    }

    /** @param page the path alone: a query may name whom somebody looked for */
    public void accessRefused(String username, String page) {
        write(username, AuditAction.ACCESS_REFUSED, page);
    }

    /** That the password of this account was right just now. */
    public void noted(String username) {
        accounts.find(username).ifPresent(account -> account.signedIn(clock.instant()));
    }

    /** The name where an account bears it: people type passwords into the field for the name. */
    public Optional<String> known(String typed) {
        return Optional.of(typed)
                .filter(Usernames::isPossible)
                .flatMap(accounts::find)
                .map(Account::username);
    }

    private void write(String username, AuditAction action, String what) {
        trail.add(new AuditEntry(clock.instant(), username, action, null, what));
        LOG.log(System.Logger.Level.INFO, "{0}: {1}, {2}", action, username == null ? "no account" : username, what);
    }
}
