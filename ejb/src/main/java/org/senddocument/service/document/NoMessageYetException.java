package org.senddocument.service.document;

import jakarta.ejb.ApplicationException;

/** The message of a document is asked for that was never offered to MESH. */
@ApplicationException(rollback = true)
public class NoMessageYetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoMessageYetException() {
        super("There is no message of this document: it was not sent yet.");
    }
}
