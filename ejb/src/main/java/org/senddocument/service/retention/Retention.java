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
import org.senddocument.domain.retention.DueForRemoval;
import org.senddocument.domain.retention.RemovedPart;

/**
 * Goes through what has had its time, some at once. A run that breaks leaves whole consultations only, and the next goes
 * on from there.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // each batch is a transaction of its own
public class Retention {

    private static final int AT_A_TIME = 25;

    @Inject
    RetentionBatch batch;

    @Inject
    RetentionSettings settings;

    @Inject
    Clock clock;

    /** @return what went, or in a dry run what would go, by its kind; nothing where retention is off */
    public Map<String, Long> apply() {
        Map<String, Long> counts = new TreeMap<>();
        Instant now = clock.instant();
        for (DueForRemoval rule : settings.dueAt(now)) {
            long number = settings.dryRun() ? batch.count(rule) : removeAll(rule);
            counts.merge(name(rule.part()), number, Long::sum);
        }
        settings.unmatched().map(now::minus).ifPresent(limit -> counts.put(
                settings.dryRun() ? "wouldRemoveUnmatched" : "removedUnmatched",
                settings.dryRun() ? batch.countUnmatched(limit) : removeUnmatched(limit)));
        return counts;
    }

    /** A dry run counts consultations, since it does not look into them; a true one documents. */
    private String name(RemovedPart part) {
        String what = part == RemovedPart.CONTENTS ? "Contents" : "Metadata";
        return settings.dryRun() ? "wouldRemove" + what + "OfConsultations" : "removed" + what + "OfDocuments";
    }

    private long removeAll(DueForRemoval rule) {
        long removed = 0;
        List<Long> due = batch.due(rule, 0, AT_A_TIME);
        while (!due.isEmpty()) {
            removed += batch.remove(rule, due);
            // What a person has put under hold meanwhile is passed over, not looked at for ever.
            due = batch.due(rule, due.get(due.size() - 1), AT_A_TIME);
        }
        return removed;
    }

    private long removeUnmatched(Instant limit) {
        long removed = 0;
        int some = batch.removeUnmatched(limit, AT_A_TIME);
        while (some > 0) {
            removed += some;
            some = batch.removeUnmatched(limit, AT_A_TIME);
        }
        return removed;
    }
}
