package org.senddocument.service.retention;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import org.senddocument.domain.retention.DueForRemoval;
import org.senddocument.domain.retention.RemovedPart;
import org.senddocument.service.fault.Causes;

/**
 * Goes through what has had its time, consultation by consultation. A run that breaks leaves whole ones only, and the next
 * goes on from there; one that cannot be removed is told, and keeps no other.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // each consultation is a transaction of its own
public class Retention {

    private static final System.Logger LOG = System.getLogger(Retention.class.getName());

    private static final int AT_A_TIME = 100;

    @Inject
    RetentionDesk desk;

    @Inject
    RetentionSettings settings;

    @Inject
    Clock clock;

    /**
     * @param stopped asked before each consultation
     * @param faults hears of each that could not be removed
     * @return of how many documents something went, or in a dry run would go; nothing where retention is off
     */
    public Map<String, Long> apply(BooleanSupplier stopped, Consumer<String> faults) {
        Map<String, Long> counts = new TreeMap<>();
        Instant now = clock.instant();
        for (DueForRemoval rule : settings.dueAt(now)) {
            String what = rule.part() == RemovedPart.CONTENTS ? "Contents" : "Metadata";
            counts.put(named(what), settings.dryRun() ? desk.count(rule) : remove(rule, stopped, faults));
        }
        settings.unmatched()
                .map(now::minus)
                .ifPresent(limit -> counts.put(
                        named("Unmatched"),
                        settings.dryRun() ? desk.countUnmatched(limit) : removeUnmatched(limit, stopped, faults)));
        return counts;
    }

    private String named(String what) {
        return (settings.dryRun() ? "wouldRemove" : "removed") + what;
    }

    private long remove(DueForRemoval rule, BooleanSupplier stopped, Consumer<String> faults) {
        long removed = 0;
        List<Long> due = desk.due(rule, 0, AT_A_TIME);
        while (!due.isEmpty() && !stopped.getAsBoolean()) {
            removed += each(due, id -> desk.remove(rule, id), "Consultation", stopped, faults);
            due = desk.due(rule, due.get(due.size() - 1), AT_A_TIME);
        }
        return removed;
    }

    private long removeUnmatched(Instant limit, BooleanSupplier stopped, Consumer<String> faults) {
        long removed = 0;
        List<Long> due = desk.unmatched(limit, 0, AT_A_TIME);
        while (!due.isEmpty() && !stopped.getAsBoolean()) {
            removed += each(due, id -> desk.removeUnmatched(id, limit), "Inbound message", stopped, faults);
            due = desk.unmatched(limit, due.get(due.size() - 1), AT_A_TIME);
        }
        return removed;
    }

    private static long each(
            List<Long> ids,
            ToLongFunction<Long> removal,
            String what,
            BooleanSupplier stopped,
            Consumer<String> faults) {
        return ids.stream()
                .takeWhile(id -> !stopped.getAsBoolean())
                .mapToLong(id -> inIsolation(id, removal, what, faults))
                .sum();
    }

    private static long inIsolation(long id, ToLongFunction<Long> removal, String what, Consumer<String> faults) {
        try {
            return removal.applyAsLong(id);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, () -> what + " " + id + " could not be removed. " + Causes.traceOf(e));
            faults.accept(
                    what + " " + id + " could not be removed: " + e.getClass().getSimpleName());
            return 0;
        }
    }
}
