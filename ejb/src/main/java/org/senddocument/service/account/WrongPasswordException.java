package org.senddocument.service.account;

import jakarta.ejb.ApplicationException;

/** The current password is not what was given as such. */
@ApplicationException(rollback = true)
public class WrongPasswordException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public WrongPasswordException() {
        super("The current password is not right.");
    }
}
