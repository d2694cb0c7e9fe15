package org.senddocument.service.account;

import jakarta.ejb.ApplicationException;

/** The name or the password asked for an account is against a rule; the message names the rule, never the password. */
@ApplicationException(rollback = true)
public class UnacceptableAccountException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnacceptableAccountException(String rule) {
        super(rule);
    }
}
