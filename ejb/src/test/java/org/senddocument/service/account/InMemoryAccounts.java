package org.senddocument.service.account;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.senddocument.domain.account.Account;
import org.senddocument.domain.account.Accounts;

/** Accounts without a database. */
class InMemoryAccounts extends Accounts {

    private final Map<String, Account> accounts = new HashMap<>();

    @Override
    public Optional<Account> find(String username) {
        return Optional.ofNullable(accounts.get(username));
    }

    @Override
    public boolean isEmpty() {
        return accounts.isEmpty();
    }

    @Override
    public void add(Account account) {
        accounts.put(account.username(), account);
    }
}
