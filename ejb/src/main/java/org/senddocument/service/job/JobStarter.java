package org.senddocument.service.job;

import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import java.util.Properties;
import org.senddocument.domain.job.JobStatus;

/** Hands a job to the batch runtime. Every start is a new execution, which asks the database what is left to do. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // the batch runtime must see the run that we opened
public class JobStarter {

    /** Who starts what runs on the schedule. */
    public static final String SCHEDULE = "schedule";

    @Inject
    JobLedger ledger;

    /** @return the id of the run, or empty where one is under way already */
    public OptionalLong startUnlessRunning(JobName job, String startedBy) {
        OptionalLong run = ledger.open(job, startedBy);
        run.ifPresent(id -> start(job, id));
        return run;
    }

    private void start(JobName job, long run) {
        Properties parameters = new Properties();
        parameters.setProperty("run", Long.toString(run));
        try {
            BatchRuntime.getJobOperator().start(job.text(), parameters);
        } catch (BatchRuntimeException e) {
            ledger.close(run, JobStatus.FAILED);
            throw e;
        }
    }
}
