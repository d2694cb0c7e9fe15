package org.senddocument.service.job;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.senddocument.domain.audit.AuditAction;
import org.senddocument.domain.job.JobRuns;
import org.senddocument.service.audit.AuditBook;
import org.senddocument.service.paging.Page;
import org.senddocument.service.paging.PageRequest;

/** What operators may do with jobs and read of them. */
@Stateless
@RolesAllowed({"viewer", "clerk", "operator"})
public class Jobs {

    @Inject
    JobRuns runs;

    @Inject
    JobReports reports;

    @Inject
    JobStarter starter;

    @Inject
    JobLedger ledger;

    @Inject
    JobSettings settings;

    @Inject
    AuditBook audit;

    @Resource
    SessionContext context;

    public List<JobSummary> all() {
        return Arrays.stream(JobName.values()).map(this::summaryOf).toList();
    }

    private JobSummary summaryOf(JobName job) {
        JobReport last = reports.inShort(runs.of(job.text(), 0, 1)).stream()
                .findFirst()
                .map(JobRunDetail::report)
                .orElse(null);
        return JobSummary.of(job, settings.scheduled() ? settings.every().get(job) : null, last);
    }

    /**
     * The runs of a job, the newest first, each with its first faults.
     *
     * @throws UnknownJobException where there is no job of that name
     */
    public Page<JobRunDetail> runsOf(String job, PageRequest page) {
        String name = JobName.of(job).orElseThrow(UnknownJobException::new).text();
        List<JobRunDetail> items = reports.inShort(runs.of(name, page.first(), page.size()));
        return page.of(items, runs.countOf(name));
    }

    /**
     * Ends a run at its next item, on whichever node it runs.
     *
     * @return false where it has ended
     * @throws UnknownJobException where there is no such run
     */
    @RolesAllowed("operator")
    public boolean stop(long id) {
        String caller = context.getCallerPrincipal().getName();
        boolean stopped = ledger.stop(id, caller);
        if (stopped) {
            audit.write(caller, AuditAction.JOB_STOPPED, "run " + id);
        }
        return stopped;
    }

    /** @throws UnknownJobException where there is no such run */
    public JobRunDetail run(long id) {
        return runs.find(id).map(reports::inFull).orElseThrow(UnknownJobException::new);
    }

    /**
     * As {@link #run}, for a file that is taken away, which is entered in the audit trail.
     *
     * @throws UnknownJobException where there is no such run
     */
    public JobRunDetail exported(long id) {
        JobRunDetail run = run(id);
        String what = "Report of " + run.report().job() + ", run " + id;
        audit.write(context.getCallerPrincipal().getName(), AuditAction.EXPORT, what);
        return run;
    }

    /**
     * @return the id of the run, or empty where one is under way already
     * @throws UnknownJobException where there is no job of that name
     */
    @RolesAllowed("operator")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // the batch runtime must see the run that we opened
    public OptionalLong start(String job) {
        JobName name = JobName.of(job).orElseThrow(UnknownJobException::new);
        String caller = context.getCallerPrincipal().getName();
        OptionalLong run = starter.startUnlessRunning(name, caller);
        run.ifPresent(id -> audit.write(caller, AuditAction.JOB_STARTED, name.text() + ", run " + id));
        return run;
    }
}
