package org.senddocument.service.sending;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.senddocument.service.node.NodeSettings;

/**
 * One worker's part in a run of sending: takes document after document until none is left. It works in stretches, since a
 * long queue must not keep what a dead server left in doubt waiting: half the time after which a server counts as dead.
 */
@Dependent
public class SendingRound {

    private static final System.Logger LOG = System.getLogger(SendingRound.class.getName());

    private static final int AT_A_TIME = 500;

    @Inject
    Doubts doubts;

    @Inject
    Dispatcher dispatcher;

    @Inject
    NodeSettings node;

    @Inject
    Clock clock;

    private final Set<Long> passedOver = new HashSet<>();

    /**
     * One stretch. Before it the doubts must have been cleared up.
     *
     * @param worker from 0; of the documents in doubt each worker has the share that is left when their number is
     *     divided by {@code workers}
     * @param tally hears of every document that was offered to MESH, or refused by our own check
     * @param troubles hears of every document that a fault of ours kept from it
     * @return false where nothing is left, or an operator has stopped the run
     */
    public boolean send(
            int worker, int workers, BooleanSupplier stopped, Tally tally, BiConsumer<UUID, String> troubles) {
        // What comes into doubt, or fails, during a stretch waits for the next one, before which the mailbox is
        // emptied.
        Instant asOf = clock.instant();
        Instant end = asOf.plus(node.lease().dividedBy(2));
        for (long id : doubts.inDoubt(AT_A_TIME)) {
            if (id % workers == worker && !stopped.getAsBoolean()) {
                offered(() -> dispatcher.dispatch(id, tally), troubles);
            }
        }
        boolean more = true;
        while (more && !stopped.getAsBoolean() && clock.instant().isBefore(end)) {
            more = offered(() -> dispatcher.dispatchNext(asOf, passedOver, tally), troubles);
        }
        return more && !stopped.getAsBoolean();
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
            LOG.log(System.Logger.Level.ERROR, "Document " + e.reference() + " could not be sent.", e);
            passedOver.add(e.id());
            troubles.accept(e.reference(), e.getMessage());
            return true;
        }
    }
}
