package org.senddocument.service.sending;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.senddocument.service.mailbox.MeshMailbox;

/** Sends one document: claim it, post it, write down the answer. Two short transactions, none round the wire. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // the post may take minutes
public class Dispatcher {

    @Inject
    Outbox outbox;

    @Inject
    MeshMailbox mailbox;

    /** @return what became of it, or empty where it is no longer to be sent */
    public Optional<Dispatch> dispatch(long documentId) {
        return outbox.claim(documentId).map(parcel -> outbox.record(parcel, mailbox.send(parcel.message())));
    }
}
