package org.senddocument.service.account;

import jakarta.ejb.ApplicationException;

/** There is an account of that name already. */
@ApplicationException(rollback = true)
public class AccountExistsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AccountExistsException() {
        super("There is an account of that name already.");
    }
}
