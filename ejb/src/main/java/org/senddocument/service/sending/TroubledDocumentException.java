package org.senddocument.service.sending;

import jakarta.ejb.ApplicationException;
import java.util.UUID;

/** A fault of ours met one document. It stays where it was, and its neighbours go on. */
@ApplicationException(rollback = true)
public class TroubledDocumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long id;
    private final UUID reference;

    TroubledDocumentException(long id, UUID reference, RuntimeException cause) {
        super("A document could not be sent: " + cause.getClass().getSimpleName(), cause);
        this.id = id;
        this.reference = reference;
    }

    public long id() {
        return id;
    }

    public UUID reference() {
        return reference;
    }
}
