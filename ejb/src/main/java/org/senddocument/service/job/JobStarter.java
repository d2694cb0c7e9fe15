package org.senddocument.service.job;

import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.function.Supplier;

/** Hands a job to the batch runtime. Every start is a new execution, which asks the database what is left to do. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // the batch runtime must see the run that we opened
public class JobStarter {

    /** Who starts what runs on the schedule. */
    public static final String SCHEDULE = "schedule";

    @Inject
    JobLedger ledger;

    @Inject
    JobSettings settings;

    @Inject
    RunEnd end;

    @Inject
    RunsUnderWay underWay;

    /** @return the id of the run, or empty where one is under way already */
    public OptionalLong startUnlessRunning(JobName job, String startedBy) {
        return started(job, () -> ledger.open(job, startedBy));
    }

    /** @return the id of the run, or empty where it is not due, or under way already */
    public OptionalLong startWhereDue(JobName job) {
        return started(job, () -> ledger.openWhereDue(job, settings.rhythmOf(job), SCHEDULE));
    }

    private OptionalLong started(JobName job, Supplier<OptionalLong> opening) {
        OptionalLong run = opened(opening);
        run.ifPresent(id -> start(job, id));
        return run;
    }

    /** Where the line breaks at the commit the run may stand in the database: it would keep its job from running for ever. */
    private OptionalLong opened(Supplier<OptionalLong> opening) {
        boolean committed = false;
        try {
            OptionalLong run = opening.get();
            committed = true;
            return run;
        } finally {
            underWay.isCommitted(committed);
        }
    }

    private void start(JobName job, long run) {
        Properties parameters = new Properties();
        parameters.setProperty("run", Long.toString(run));
        try {
            BatchRuntime.getJobOperator().start(job.text(), parameters);
        } catch (RuntimeException e) {
            // Whatever kept it from starting, no run is under way now.
            end.brokeOff(run, e);
            throw e;
        }
    }
}
