package org.senddocument.domain.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.senddocument.database.TestDatabase;

/** What is asked of the accounts, on every database that we support. Each test has a role of its own. */
public interface AccountsContract {

    Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    TestDatabase database();

    private void open(String username, Role... roles) {
        database().doInTransaction(entities -> new Accounts(entities)
                .add(new Account(username, "hash", Set.of(roles), NOW)));
    }

    private boolean close(String username) {
        return database().inTransaction(entities -> {
            new Accounts(entities).find(username).orElseThrow().close(NOW);
            return true;
        });
    }

    private List<String> openHolders(Role role) {
        return database().inTransaction(entities -> new Accounts(entities)
                .lockOpen(role).stream().map(Account::username).toList());
    }

    @Test
    default void onlyOpenAccountsThatHoldTheRoleAreLocked() {
        open("auditor-b", Role.AUDITOR, Role.VIEWER);
        open("auditor-a", Role.AUDITOR);
        open("auditor-gone", Role.AUDITOR);
        open("no-auditor", Role.VIEWER);
        close("auditor-gone");

        assertThat(openHolders(Role.AUDITOR)).containsExactly("auditor-a", "auditor-b");
    }

    @Test
    default void twoWhoCloseEachOtherAtOnceLeaveOne() throws InterruptedException, ExecutionException {
        open("administrator-a", Role.ADMINISTRATOR);
        open("administrator-b", Role.ADMINISTRATOR);
        ExecutorService both = Executors.newFixedThreadPool(2);

        List<Callable<Boolean>> attempts =
                List.of(() -> closeIfNotTheLast("administrator-a"), () -> closeIfNotTheLast("administrator-b"));
        for (Future<Boolean> attempt : both.invokeAll(attempts)) {
            attempt.get();
        }
        both.shutdown();

        assertThat(openHolders(Role.ADMINISTRATOR)).hasSize(1);
    }

    private boolean closeIfNotTheLast(String username) {
        return database().inTransaction(entities -> {
            Accounts accounts = new Accounts(entities);
            List<Account> holders = accounts.lockOpen(Role.ADMINISTRATOR);
            if (holders.size() > 1) {
                accounts.find(username).orElseThrow().close(NOW);
            }
            return holders.size() > 1;
        });
    }
}
