package org.senddocument.service.document;

import jakarta.ejb.ApplicationException;

/** There is no such document, or none that the caller may see. */
@ApplicationException(rollback = true)
public class UnknownDocumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownDocumentException() {
        super("There is no such document.");
    }
}
