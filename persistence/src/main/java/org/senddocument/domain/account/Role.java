package org.senddocument.domain.account;

import java.util.Locale;

/** What an account may do; several add up. */
public enum Role {
    SENDER,
    VIEWER,
    CLERK,
    OPERATOR,
    AUDITOR,
    ADMINISTRATOR;

    /** The name by which services and the server know the role. */
    public String group() {
        return name().toLowerCase(Locale.ROOT);
    }
}
