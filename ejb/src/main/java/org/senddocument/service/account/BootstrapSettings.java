package org.senddocument.service.account;

/**
 * The account to be made where there is none yet.
 *
 * @param username null for none
 * @param password null for none; no limit on its length, since whoever starts the server chose it
 */
public record BootstrapSettings(String username, String password) {

    /** True for a name by which somebody could sign in. */
    public static boolean isPossibleName(String username) {
        return Usernames.isPossible(username);
    }

    public boolean areGiven() {
        return Usernames.isPossible(username) && password != null && !password.isEmpty();
    }

    /** Says nothing of the password: logs and exceptions may hold it. */
    @Override
    public String toString() {
        return "BootstrapSettings[…]";
    }
}
