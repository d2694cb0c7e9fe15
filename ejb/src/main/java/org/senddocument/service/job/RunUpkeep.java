package org.senddocument.service.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** Keeps the books about our own work from growing without end: a run each minute makes half a million in a year. */
@Dependent
public class RunUpkeep {

    private static final int AT_A_TIME = 200;

    @Inject
    OldRuns old;

    @Inject
    JobSettings settings;

    @Inject
    Clock clock;

    /** @return how many runs, lives of nodes and mails went */
    public Map<String, Long> removeOld(BooleanSupplier stopped) {
        Instant limit = clock.instant().minus(settings.runsKeptFor());
        old.removeLocks(limit);
        return Map.of(
                "removedRuns", removeRuns(limit, stopped),
                "removedNodes", (long) old.removeNodes(limit),
                "removedMails", (long) old.removeMails(limit));
    }

    private long removeRuns(Instant limit, BooleanSupplier stopped) {
        long removed = 0;
        int some;
        do {
            some = old.removeRuns(limit, AT_A_TIME);
            removed += some;
        } while (some == AT_A_TIME && !stopped.getAsBoolean());
        return removed;
    }
}
