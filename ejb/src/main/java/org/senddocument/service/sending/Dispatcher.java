package org.senddocument.service.sending;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.senddocument.service.mailbox.MeshMailbox;
import org.senddocument.service.mailbox.SendOutcome;
import org.senddocument.service.tracing.Clearance;
import org.senddocument.service.tracing.Tracing;

/**
 * Sends one document: find out who gets it, claim it, post it, write down the answer. Short transactions, none round the
 * wire.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // the post may take minutes
public class Dispatcher {

    private static final System.Logger LOG = System.getLogger(Dispatcher.class.getName());

    @Inject
    Tracing tracing;

    @Inject
    InFlight inFlight;

    @Inject
    Gate gate;

    @Inject
    Outbox outbox;

    @Inject
    Uploads uploads;

    @Inject
    Logbook logbook;

    @Inject
    MailboxAccess access;

    @Inject
    MeshMailbox mailbox;

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
        if (claim instanceof Enquiry enquiry) {
            return enquire(enquiry, tally);
        }
        return Optional.of(claim instanceof Parcel parcel ? post(parcel, tally) : (Dispatch) claim);
    }

    /** Somebody may have held, cancelled or replaced it while PDS was asked: then it is not claimed. */
    private Optional<Dispatch> enquire(Enquiry enquiry, Tally tally) {
        Clearance clearance = clearance(enquiry);
        return clearance instanceof Clearance.Given
                ? outbox.claim(enquiry.documentId(), tally).flatMap(claim -> finish(claim, tally))
                : gate.turnBack(enquiry.documentId(), clearance, tally);
    }

    private Clearance clearance(Enquiry enquiry) {
        try {
            return tracing.clear(enquiry.documentId());
        } catch (RuntimeException e) {
            throw new TroubledDocumentException(enquiry.documentId(), enquiry.reference(), e);
        }
    }

    /** Where the outcome cannot be written down, the document is in doubt from here on. */
    private Dispatch post(Parcel parcel, Tally tally) {
        SendOutcome outcome = offer(parcel);
        Dispatch dispatch = written(parcel, outcome, tally);
        if (!(outcome instanceof SendOutcome.TryLater)) {
            access.answered();
        }
        return dispatch;
    }

    private Dispatch written(Parcel parcel, SendOutcome outcome, Tally tally) {
        try {
            return logbook.write(parcel, outcome, tally);
        } catch (RuntimeException e) {
            throw new TroubledDocumentException(parcel.documentId(), parcel.reference(), e);
        }
    }

    /** The mailbox promises not to throw; where a fault of ours makes it, MESH may hold the message. */
    private SendOutcome offer(Parcel parcel) {
        try {
            return mailbox.send(parcel.message(), id -> begun(parcel, id));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "Document " + parcel.reference() + " could not be offered to MESH.", e);
            String reason = "a fault of our own: " + e.getClass().getSimpleName();
            return new SendOutcome.TryLater(reason, Optional.empty(), true);
        }
    }

    /** Where this cannot be kept the upload goes on: it is needed only where the server dies before the end. */
    private void begun(Parcel parcel, String meshMessageId) {
        try {
            uploads.begun(parcel.documentId(), meshMessageId);
        } catch (RuntimeException e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "Document " + parcel.reference() + " was begun at MESH as " + meshMessageId
                            + ", which cannot be written down.",
                    e);
        }
    }
}
