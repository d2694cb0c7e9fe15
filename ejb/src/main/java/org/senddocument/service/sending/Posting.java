package org.senddocument.service.sending;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.senddocument.service.fault.Causes;
import org.senddocument.service.mailbox.MeshMailbox;
import org.senddocument.service.mailbox.SendOutcome;

/** Posts one claimed document and has written down what MESH answered. */
@Dependent
class Posting {

    private static final System.Logger LOG = System.getLogger(Posting.class.getName());

    @Inject
    Uploads uploads;

    @Inject
    Logbook logbook;

    @Inject
    MailboxAccess access;

    @Inject
    MeshMailbox mailbox;

    /** Where the outcome cannot be written down, the document is in doubt from here on. */
    Dispatch post(Parcel parcel, Tally tally) {
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
            LOG.log(
                    System.Logger.Level.ERROR,
                    () -> "Document " + parcel.reference() + " could not be offered to MESH. " + Causes.traceOf(e));
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
                    () -> "Document " + parcel.reference() + " was begun at MESH as " + meshMessageId
                            + ", which cannot be written down. " + Causes.traceOf(e));
        }
    }
}
