package org.senddocument.service.job;

import jakarta.ejb.ApplicationException;

/** There is no such job, or no such run. */
@ApplicationException(rollback = true)
public class UnknownJobException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownJobException() {
        super("There is no such job.");
    }
}
