package org.senddocument.service.reconciling;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.senddocument.service.fault.Causes;
import org.senddocument.service.fault.DatabaseFaults;

/**
 * Looks at what is stored: what nobody has looked at, also what an earlier run did not live to look at; and what matched
 * nothing until what it speaks of appeared. One bad message blocks no other: it is told, and tried again by the next run, or set aside where it would be met in vain.
 */
@Dependent
public class StoredMessages {

    private static final System.Logger LOG = System.getLogger(StoredMessages.class.getName());

    private static final int AT_A_TIME = 500;

    @Inject
    Intake intake;

    /** @param stopped asked before each message, so that an operator can end a long run */
    public CollectionReport look(BooleanSupplier stopped) {
        CollectionReport report = new CollectionReport();
        look(stopped, report);
        return report;
    }

    void look(BooleanSupplier stopped, CollectionReport report) {
        long after = 0;
        List<Long> ids = intake.notLookedAt(after, AT_A_TIME);
        while (!ids.isEmpty() && !stopped.getAsBoolean()) {
            ids.stream().takeWhile(id -> !stopped.getAsBoolean()).forEach(id -> take(id, report));
            after = ids.get(ids.size() - 1);
            ids = intake.notLookedAt(after, AT_A_TIME);
        }
        intake.matchableNow(AT_A_TIME).stream()
                .takeWhile(id -> !stopped.getAsBoolean())
                .forEach(id -> take(id, report));
    }

    private void take(long id, CollectionReport report) {
        try {
            intake.take(id).ifPresent(report::add);
        } catch (RuntimeException e) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    () -> "Inbound message " + id + " could not be looked at. " + Causes.traceOf(e));
            report.failed("Inbound message " + id + " could not be looked at: "
                    + e.getClass().getSimpleName());
            if (!DatabaseFaults.isOne(e)) {
                setAside(id);
            }
        }
    }

    private void setAside(long id) {
        try {
            intake.setAside(id);
        } catch (RuntimeException e) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    () -> "Inbound message " + id + " could not be set aside. " + Causes.traceOf(e));
        }
    }
}
