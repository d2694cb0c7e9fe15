package org.senddocument.service.account;

/** Which names an account may have. */
final class Usernames {

    private static final int LONGEST = 100;

    private Usernames() {}

    /** Blanks at an end are not seen, a colon cannot be sent by HTTP Basic (RFC 7617), and control characters are refused by databases. */
    static boolean isPossible(String username) {
        return username != null
                && !username.isBlank()
                && username.equals(username.strip())
                && username.length() <= LONGEST
                && username.chars().noneMatch(c -> c == ':' || Character.isISOControl(c));
    }
}
