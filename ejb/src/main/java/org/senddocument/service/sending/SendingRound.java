package org.senddocument.service.sending;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;

/** One worker's share of a run of sending: asks for what is due until nothing of its share is left. */
@Dependent
public class SendingRound {

    private static final System.Logger LOG = System.getLogger(SendingRound.class.getName());

    private static final int AT_A_TIME = 500;

    @Inject
    Outbox outbox;

    @Inject
    Dispatcher dispatcher;

    private final Map<String, Long> counts = new HashMap<>();
    private final Set<Long> seen = new HashSet<>();

    /**
     * @param worker from 0; a share is what is left when a document's number is divided by {@code workers}
     * @param faults hears of every document that was not sent, and why
     */
    public void send(int worker, int workers, BooleanSupplier stopped, BiConsumer<UUID, String> faults) {
        List<Long> share = share(worker, workers);
        while (!share.isEmpty() && !stopped.getAsBoolean()) {
            for (long id : share) {
                if (stopped.getAsBoolean()) {
                    return;
                }
                send(id, faults);
            }
            share = share(worker, workers);
        }
    }

    private List<Long> share(int worker, int workers) {
        return outbox.due(AT_A_TIME).stream()
                .filter(id -> id % workers == worker)
                .filter(seen::add)
                .toList();
    }

    /** One bad document never stops its neighbours: whatever it throws is its own fault, and is written down. */
    private void send(long id, BiConsumer<UUID, String> faults) {
        try {
            Optional<Dispatch> dispatch = dispatcher.dispatch(id);
            dispatch.ifPresent(made -> note(made, faults));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "A document could not be sent.", e);
            count("failed");
            faults.accept(null, "A document could not be sent: " + e.getClass().getSimpleName());
        }
    }

    private void note(Dispatch dispatch, BiConsumer<UUID, String> faults) {
        count(dispatch.status().name().toLowerCase(Locale.ROOT));
        if (dispatch.reason() != null) {
            faults.accept(dispatch.document(), dispatch.reason());
        }
    }

    private void count(String what) {
        counts.merge(what, 1L, Long::sum);
    }

    public Map<String, Long> counts() {
        return Map.copyOf(counts);
    }
}
