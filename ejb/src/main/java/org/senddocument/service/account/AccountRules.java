package org.senddocument.service.account;

import java.util.Set;
import org.senddocument.domain.account.Role;
import org.senddocument.service.account.UnacceptableAccountException.Part;

/** What an account must keep; each fault names the rule, never the password. */
final class AccountRules {

    private static final int SHORTEST_PASSWORD = 12;
    private static final int LONGEST_PASSWORD = 200;

    private AccountRules() {}

    static void checkName(String username) {
        if (!Usernames.isPossible(username)) {
            throw new UnacceptableAccountException(
                    Part.NAME, "A name has 1 to 100 characters, no colon, and no blank at its beginning or end.");
        }
    }

    static void checkPassword(char[] password) {
        if (password == null || password.length < SHORTEST_PASSWORD) {
            throw new UnacceptableAccountException(
                    Part.PASSWORD, "A password has at least " + SHORTEST_PASSWORD + " characters.");
        }
        if (password.length > LONGEST_PASSWORD) {
            throw new UnacceptableAccountException(
                    Part.PASSWORD, "A password has at most " + LONGEST_PASSWORD + " characters.");
        }
    }

    static void checkRoles(Set<Role> roles) {
        if (roles == null || roles.isEmpty()) {
            throw new UnacceptableAccountException(Part.ROLES, "An account has at least one role.");
        }
    }
}
