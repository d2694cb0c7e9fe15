package org.senddocument.service.sending;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.senddocument.domain.sending.Leave;
import org.senddocument.service.fault.Causes;
import org.senddocument.service.mailbox.Pause;
import org.senddocument.service.node.NodeSettings;

/**
 * One worker's part in a run of sending: takes document after document until none is left, or until MESH cannot be had. It
 * works in stretches, since a long queue must not keep what a dead server left in doubt waiting: half the time after which
 * a server counts as dead.
 */
@Dependent
public class SendingRound {

    private static final System.Logger LOG = System.getLogger(SendingRound.class.getName());

    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    /** The stretch has not ended. */
    private static final Optional<Stretch> GO_ON = Optional.empty();

    @Inject
    Dispatcher dispatcher;

    @Inject
    MailboxAccess access;

    @Inject
    NodeSettings node;

    @Inject
    Clock clock;

    @Inject
    Pause pause;

    private final Set<Long> passedOver = new HashSet<>();

    /**
     * One stretch. What comes into doubt, or fails, during it waits for the next one, before which the mailbox is emptied.
     *
     * @param cleared ids of the documents in doubt that may go once more: the mailbox was emptied after they fell due
     * @param tally hears of every document that was offered to MESH, or refused by our own check
     * @param troubles hears of every document that a fault of ours kept from it
     */
    public Stretch send(List<Long> cleared, BooleanSupplier stopped, Tally tally, BiConsumer<UUID, String> troubles) {
        Instant asOf = clock.instant();
        Instant end = asOf.plus(node.lease().dividedBy(2));
        Iterator<Long> doubts = cleared.iterator();
        Optional<Stretch> ended = GO_ON;
        while (ended.isEmpty() && doubts.hasNext() && clock.instant().isBefore(end)) {
            long id = doubts.next();
            ended = next(stopped, () -> dispatcher.dispatchInDoubt(id, tally), GO_ON, troubles);
        }
        Optional<Stretch> none = Optional.of(Stretch.NOTHING_LEFT);
        while (ended.isEmpty() && clock.instant().isBefore(end)) {
            ended = next(stopped, () -> dispatcher.dispatchNext(asOf, passedOver, tally), none, troubles);
        }
        return ended.orElse(Stretch.TIME_IS_UP);
    }

    /** @param none how it goes on where there was none to be had */
    private Optional<Stretch> next(
            BooleanSupplier stopped,
            Supplier<Optional<Dispatch>> dispatch,
            Optional<Stretch> none,
            BiConsumer<UUID, String> troubles) {
        if (stopped.getAsBoolean()) {
            return Optional.of(Stretch.STOPPED);
        }
        return switch (leave(stopped)) {
            case ALL -> offered(dispatch, troubles) ? GO_ON : none;
            case ONE -> offeredFirst(dispatch, troubles) ? GO_ON : none;
            case SOON, NONE -> Optional.of(Stretch.PAUSED);
        };
    }

    /** Waits for the one who went first: were the worker to end, all that follows would be left to that one. */
    private Leave leave(BooleanSupplier stopped) {
        Leave leave = access.leave();
        while (leave == Leave.SOON && !stopped.getAsBoolean()) {
            leave = isWaited() ? access.leave() : Leave.NONE;
        }
        return leave;
    }

    private boolean isWaited() {
        try {
            pause.last(A_MOMENT);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean offeredFirst(Supplier<Optional<Dispatch>> dispatch, BiConsumer<UUID, String> troubles) {
        try {
            return offered(dispatch, troubles);
        } finally {
            access.handBack();
        }
    }

    /**
     * One bad document never stops its neighbours; what is no single document's fault ends the run.
     *
     * @return false where there was none to be had
     */
    private boolean offered(Supplier<Optional<Dispatch>> dispatch, BiConsumer<UUID, String> troubles) {
        try {
            return dispatch.get().isPresent();
        } catch (TroubledDocumentException e) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    () -> "Document " + e.reference() + " could not be sent. " + Causes.traceOf(e));
            passedOver.add(e.id());
            troubles.accept(e.reference(), e.getMessage());
            return true;
        }
    }
}
