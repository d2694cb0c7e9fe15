package org.senddocument.service.document;

import jakarta.ejb.ApplicationException;

/** The document's status, or what came after it, does not permit what was asked. The message is for the clerk. */
@ApplicationException(rollback = true)
public class ActionNotPermittedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ActionNotPermittedException(String sentence) {
        super(sentence);
    }
}
