package org.senddocument.service.sending;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.senddocument.service.tracing.Clearance;
import org.senddocument.service.tracing.Tracing;

/**
 * Sends one document: find out who gets it, claim it, post it, write down the answer. Short transactions, none round the
 * wire.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // the post may take minutes
public class Dispatcher {

    @Inject
    Tracing tracing;

    @Inject
    InFlight inFlight;

    @Inject
    Gate gate;

    @Inject
    Outbox outbox;

    @Inject
    Posting posting;

    /**
     * Sends the next document of the queue.
     *
     * @return what became of it, or empty where nothing is left that no other worker has, or this server is stopping
     * @throws TroubledDocumentException where a fault of ours met it
     */
    public Optional<Dispatch> dispatchNext(Instant asOf, Set<Long> except, Tally tally) {
        return aboard(() -> next(asOf, except, tally));
    }

    private Optional<Dispatch> next(Instant asOf, Set<Long> except, Tally tally) {
        Optional<Claim> claim = outbox.claimNext(asOf, except, tally);
        Optional<Dispatch> dispatch = claim.flatMap(taken -> finish(taken, tally));
        boolean movedOn = claim.isPresent() && dispatch.isEmpty();
        return movedOn ? next(asOf, except, tally) : dispatch;
    }

    /**
     * Sends a document in doubt once more.
     *
     * @return what became of it, or empty where it is in doubt no more, or this server is stopping
     * @throws TroubledDocumentException where a fault of ours met it
     */
    public Optional<Dispatch> dispatchInDoubt(long documentId, Tally tally) {
        return aboard(() -> outbox.claimInDoubt(documentId, tally).flatMap(claim -> finish(claim, tally)));
    }

    /** Of a claim whose commit failed nobody knows whether it stands: it is not in flight in any case. */
    private Optional<Dispatch> aboard(Supplier<Optional<Dispatch>> dispatch) {
        if (!inFlight.boards()) {
            return Optional.empty();
        }
        try {
            return dispatch.get();
        } finally {
            inFlight.disembarks();
        }
    }

    private Optional<Dispatch> finish(Claim claim, Tally tally) {
        return claim.finish(enquiry -> enquire(enquiry, tally), parcel -> Optional.of(posting.post(parcel, tally)));
    }

    /** Somebody may have held, cancelled or replaced it while PDS was asked: then it is not claimed. */
    private Optional<Dispatch> enquire(Enquiry enquiry, Tally tally) {
        Clearance clearance = clearance(enquiry);
        return clearance instanceof Clearance.Withheld withheld
                ? gate.turnBack(enquiry.documentId(), withheld, tally)
                : outbox.claim(enquiry.documentId(), tally).flatMap(claim -> finish(claim, tally));
    }

    private Clearance clearance(Enquiry enquiry) {
        try {
            return tracing.clear(enquiry.documentId());
        } catch (RuntimeException e) {
            throw new TroubledDocumentException(enquiry.documentId(), enquiry.reference(), e);
        }
    }
}
