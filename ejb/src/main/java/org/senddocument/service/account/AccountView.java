package org.senddocument.service.account;

import java.time.Instant;
import java.util.List;
import org.senddocument.domain.account.Account;
import org.senddocument.domain.account.Role;

/**
 * An account without its password.
 *
 * @param roles by the names that REST has for them, such as {@code viewer}
 * @param closedAt null while it is open
 * @param lastSignedInAt null where it never was signed in by; of a clinical system to the hour
 */
public record AccountView(
        String username, List<String> roles, Instant createdAt, Instant closedAt, Instant lastSignedInAt) {

    static AccountView of(Account account) {
        return new AccountView(
                account.username(),
                account.roles().stream().sorted().map(Role::group).toList(),
                account.createdAt(),
                account.closedAt().orElse(null),
                account.lastSignedInAt().orElse(null));
    }
}
