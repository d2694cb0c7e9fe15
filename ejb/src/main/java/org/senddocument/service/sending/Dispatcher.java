package org.senddocument.service.sending;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.senddocument.service.mailbox.MeshMailbox;

/** Sends one document: claim it, post it, write down the answer. Two short transactions, none round the wire. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // the post may take minutes
public class Dispatcher {

    @Inject
    Outbox outbox;

    @Inject
    MeshMailbox mailbox;

    /**
     * Sends the next document of the queue.
     *
     * @return what became of it, or empty where nothing is left that no other worker has
     * @throws TroubledDocumentException where a fault of ours met it
     */
    public Optional<Dispatch> dispatchNext(Instant asOf, Set<Long> except, Tally tally) {
        return outbox.claimNext(asOf, except, tally).map(claim -> finish(claim, tally));
    }

    /** @return what became of it, or empty where it is no longer to be sent */
    public Optional<Dispatch> dispatch(long documentId, Tally tally) {
        return outbox.claim(documentId, tally).map(claim -> finish(claim, tally));
    }

    private Dispatch finish(Claim claim, Tally tally) {
        return claim instanceof Parcel parcel ? post(parcel, tally) : (Dispatch) claim;
    }

    private Dispatch post(Parcel parcel, Tally tally) {
        try {
            return outbox.record(parcel, mailbox.send(parcel.message()), tally);
        } catch (RuntimeException e) {
            throw new TroubledDocumentException(parcel.documentId(), parcel.reference(), e);
        }
    }
}
