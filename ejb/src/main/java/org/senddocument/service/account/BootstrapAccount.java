package org.senddocument.service.account;

import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import org.senddocument.domain.account.Account;
import org.senddocument.domain.account.Accounts;
import org.senddocument.domain.account.Role;

/** The first account of a new installation; it holds every role. To be called at start, once the tables are there. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // a node that loses the race must still be able to look
public class BootstrapAccount {

    @Inject
    BootstrapSettings settings;

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    NewAccounts newAccounts;

    @Inject
    Clock clock;

    public void makeWhereThereIsNone() {
        if (!settings.areGiven() || !accounts.isEmpty()) {
            return;
        }
        String hash = passwords.hash(settings.password().toCharArray());
        Account account = new Account(settings.username(), hash, EnumSet.allOf(Role.class), clock.instant());
        try {
            newAccounts.add(account);
        } catch (EJBException e) {
            // Two nodes that start at once both find no account; the second to write is told that there is one.
            if (accounts.isEmpty()) {
                throw e;
            }
        }
    }
}
