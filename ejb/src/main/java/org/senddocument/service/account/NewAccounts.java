package org.senddocument.service.account;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.senddocument.domain.account.Account;
import org.senddocument.domain.account.Accounts;

/** Writes an account in a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW) // whether it could be written is known when this returns
public class NewAccounts {

    @Inject
    Accounts accounts;

    public void add(Account account) {
        accounts.add(account);
    }
}
