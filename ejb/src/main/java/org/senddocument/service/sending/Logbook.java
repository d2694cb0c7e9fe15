package org.senddocument.service.sending;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.senddocument.service.fault.Causes;
import org.senddocument.service.fault.DatabaseFaults;
import org.senddocument.service.mailbox.Pause;
import org.senddocument.service.mailbox.SendOutcome;

/**
 * Has written down what came of a post. What MESH said is said once: while the database is away it is held on to, for some
 * minutes, so that a restart of the database leaves no letter in doubt. A fault of ours would only be met again.
 */
@Dependent
class Logbook {

    private static final System.Logger LOG = System.getLogger(Logbook.class.getName());

    /** Nearly five minutes in all. */
    private static final List<Duration> WAITS = Stream.concat(
                    Stream.of(1, 2, 4, 8, 15), IntStream.range(0, 8).mapToObj(more -> 30))
            .map(Duration::ofSeconds)
            .toList();

    @Inject
    PostLedger ledger;

    @Inject
    Pause pause;

    /** @throws RuntimeException where it cannot be written down: then the document is in doubt */
    Dispatch write(Parcel parcel, SendOutcome outcome, Tally tally) {
        for (int failures = 0; ; failures++) {
            try {
                return ledger.record(parcel, outcome, tally);
            } catch (RuntimeException e) {
                boolean again = failures < WAITS.size() && DatabaseFaults.isOne(e);
                tell(parcel, outcome, e, again);
                if (!again || !isWaited(WAITS.get(failures))) {
                    throw e;
                }
            }
        }
    }

    private boolean isWaited(Duration length) {
        try {
            pause.last(length);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** With MESH's id, by which an operator can find the message there whatever becomes of us. */
    private static void tell(Parcel parcel, SendOutcome outcome, RuntimeException e, boolean again) {
        String said = outcome instanceof SendOutcome.Taken taken
                ? "taken by MESH as " + taken.meshMessageId()
                : "not taken by MESH";
        LOG.log(
                again ? System.Logger.Level.WARNING : System.Logger.Level.ERROR,
                () -> "Document " + parcel.reference() + " was " + said + ", which cannot be written down"
                        + (again ? " yet: " + Causes.of(e) : "; it is in doubt. " + Causes.traceOf(e)));
    }
}
