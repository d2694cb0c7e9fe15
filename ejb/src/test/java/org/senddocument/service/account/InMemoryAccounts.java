package org.senddocument.service.account;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.senddocument.domain.account.Account;
import org.senddocument.domain.account.Accounts;
import org.senddocument.domain.account.Role;

/** Accounts without a database. */
class InMemoryAccounts extends Accounts {

    private final Map<String, Account> accounts = new HashMap<>();

    @Override
    public Optional<Account> find(String username) {
        return Optional.ofNullable(accounts.get(username));
    }

    @Override
    public List<Account> lockOpen(Role role) {
        return accounts.values().stream()
                .filter(account -> account.isOpen() && account.roles().contains(role))
                .toList();
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
