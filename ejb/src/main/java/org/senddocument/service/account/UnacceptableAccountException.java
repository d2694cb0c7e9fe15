package org.senddocument.service.account;

import jakarta.ejb.ApplicationException;

/** The name or the password asked for an account is against a rule; the message names the rule, never the password. */
@ApplicationException(rollback = true)
public class UnacceptableAccountException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Part part;

    /** What of it is against the rule. */
    public enum Part {
        NAME,
        PASSWORD,
        ROLES
    }

    public UnacceptableAccountException(Part part, String rule) {
        super(rule);
        this.part = part;
    }

    public Part part() {
        return part;
    }
}
