package org.senddocument.service.document;

import jakarta.ejb.ApplicationException;

/** More documents are asked for than are dealt with at a time. */
@ApplicationException(rollback = true)
public class TooManyDocumentsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooManyDocumentsException(int asked, int most) {
        super((asked > most + 1 ? asked : "More than " + most) + " documents are asked for; at most " + most
                + " are sent again at a time.");
    }
}
