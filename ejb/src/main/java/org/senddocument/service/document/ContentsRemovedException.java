package org.senddocument.service.document;

import jakarta.ejb.ApplicationException;

/** The bodies of a document are asked for, and retention has removed them. */
@ApplicationException(rollback = true)
public class ContentsRemovedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ContentsRemovedException() {
        super("The contents of this document were removed when their time of retention was over.");
    }
}
