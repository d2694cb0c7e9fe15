package org.senddocument.service.document;

import jakarta.ejb.ApplicationException;

/** Whoever opens a body that is not their own says why; the reason goes into the audit trail. */
@ApplicationException(rollback = true)
public class ReasonMissingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ReasonMissingException() {
        super("A reason is required.");
    }
}
