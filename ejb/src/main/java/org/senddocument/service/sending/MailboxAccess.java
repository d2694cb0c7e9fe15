package org.senddocument.service.sending;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.senddocument.domain.sending.Leave;
import org.senddocument.domain.sending.MailboxPause;
import org.senddocument.domain.sending.MailboxPauses;
import org.senddocument.domain.sending.PauseLengths;
import org.senddocument.service.mailbox.MeshUnavailableException;
import org.senddocument.service.node.ThisNode;

/** Whether MESH may be called now, of all threads of all nodes. Each call is one short transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW) // between two calls of MESH
public class MailboxAccess {

    @Inject
    MailboxPauses pauses;

    @Inject
    PauseLengths lengths;

    @Inject
    Posters posters;

    @Inject
    ThisNode thisNode;

    @Inject
    Clock clock;

    /** Whether the next message may go. Who is let out alone must {@link #handBack} when done. */
    public Leave leave() {
        return pauses.hasBegun() ? askedLeave() : Leave.ALL;
    }

    private Leave askedLeave() {
        return pauses.hold().leave(thisNode.node().id(), posters.alive()::contains, clock.instant());
    }

    /** Whoever was let out alone is back; where MESH has answered, or has not, that is written down already. */
    public void handBack() {
        pauses.hold().handBack(clock.instant());
    }

    /** MESH has taken or refused a message, so it can be had. */
    public void answered() {
        if (pauses.hasBegun()) {
            pauses.hold().answered(clock.instant());
        }
    }

    /** A question got no good answer, for a reason that any other would have met. */
    public void failed(MeshUnavailableException fault) {
        if (fault.isOfMailbox()) {
            pauses.hold().fail(fault.getMessage(), lengths, fault.retryAfter().orElse(Duration.ZERO), clock.instant());
        }
    }

    /** Until when MESH is left alone and why, for people; empty where it is not. */
    public Optional<String> pause() {
        MailboxPause pause = pauses.read();
        return pause.isPaused(clock.instant())
                ? Optional.of("MESH is left alone until " + pause.until() + ", after: " + pause.reason())
                : Optional.empty();
    }
}
