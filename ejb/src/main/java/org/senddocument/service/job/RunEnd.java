package org.senddocument.service.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.senddocument.domain.job.JobStatus;
import org.senddocument.service.fault.Causes;
import org.senddocument.service.mailbox.MeshUnavailableException;

/**
 * Writes down how a run ended, and why. Where the database is not there for that, nothing is thrown that would hide what
 * happened: the end is remembered, and written down as soon as somebody looks for abandoned runs.
 */
@Dependent
public class RunEnd {

    private static final System.Logger LOG = System.getLogger(RunEnd.class.getName());

    @Inject
    JobLedger ledger;

    @Inject
    RunsUnderWay underWay;

    /** A run that could not even begin. */
    void brokeOff(long run, RuntimeException why) {
        explain(run, why);
        close(run, JobStatus.FAILED);
    }

    /** @param why what its work met; only a sentence about MESH is repeated */
    public void explain(long run, RuntimeException why) {
        String reason = why instanceof MeshUnavailableException
                ? why.getMessage()
                : "The job broke off: " + why.getClass().getSimpleName();
        try {
            ledger.explain(run, reason);
        } catch (RuntimeException e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    () -> "Why run " + run + " broke off could not be written down. " + Causes.traceOf(e));
        }
    }

    public void close(long run, JobStatus how) {
        try {
            ledger.close(run, how);
            underWay.forget(run);
        } catch (RuntimeException e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    () -> "The end of run " + run + " could not be written down yet. " + Causes.traceOf(e));
            underWay.ended(run, how);
        }
    }
}
