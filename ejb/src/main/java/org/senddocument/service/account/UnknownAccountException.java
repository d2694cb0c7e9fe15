package org.senddocument.service.account;

import jakarta.ejb.ApplicationException;

/** There is no account of that name. */
@ApplicationException(rollback = true)
public class UnknownAccountException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownAccountException() {
        super("There is no account of that name.");
    }
}
