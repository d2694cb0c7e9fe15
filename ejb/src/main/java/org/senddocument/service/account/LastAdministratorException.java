package org.senddocument.service.account;

import jakarta.ejb.ApplicationException;

/** Without this account nobody could keep the accounts. */
@ApplicationException(rollback = true)
public class LastAdministratorException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LastAdministratorException() {
        super("This is the last open account of an administrator. Make another administrator first.");
    }
}
