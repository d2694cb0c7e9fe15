package org.senddocument.domain.document;

import java.util.UUID;

/** A move that the life cycle does not permit was asked for. */
public class IllegalMoveException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IllegalMoveException(UUID document, DocumentStatus from, DocumentStatus to) {
        super("Document " + document + " is " + from + " and cannot become " + to + ".");
    }
}
