package org.senddocument.service.content;

import jakarta.ejb.ApplicationException;

/** More bytes came than are allowed. */
@ApplicationException(rollback = true)
public class ContentTooLargeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param limit in bytes */
    public ContentTooLargeException(long limit) {
        super("The document and its attachments may hold " + limit + " bytes together.");
    }
}
