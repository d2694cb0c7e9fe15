package org.senddocument.service.sending;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.senddocument.service.mailbox.MeshMailbox;
import org.senddocument.service.tracing.Clearance;
import org.senddocument.service.tracing.Tracing;

/**
 * Sends one document: find out who gets it, claim it, post it, write down the answer. Short transactions, none round the wire.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // the post may take minutes
public class Dispatcher {

    @Inject
    Tracing tracing;

    @Inject
    Gate gate;

    @Inject
    Outbox outbox;

    @Inject
    MeshMailbox mailbox;

    /** @return what became of it, or empty where it is no longer to be sent */
    public Optional<Dispatch> dispatch(long documentId) {
        Clearance clearance = tracing.clear(documentId);
        return clearance instanceof Clearance.Given ? send(documentId) : gate.turnBack(documentId, clearance);
    }

    private Optional<Dispatch> send(long documentId) {
        return outbox.claim(documentId).map(parcel -> outbox.record(parcel, mailbox.send(parcel.message())));
    }
}
