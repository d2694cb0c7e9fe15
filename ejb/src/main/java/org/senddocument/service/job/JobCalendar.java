package org.senddocument.service.job;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.senddocument.domain.job.BusyRuns;
import org.senddocument.domain.job.JobRun;
import org.senddocument.service.paging.Page;
import org.senddocument.service.paging.PageRequest;

/** When jobs ran and will run, and those runs that a person would want to see. */
@Stateless
@RolesAllowed({"viewer", "clerk", "operator"})
public class JobCalendar {

    @Inject
    BusyRuns runs;

    @Inject
    JobReports reports;

    @Inject
    JobSettings settings;

    /** False where no job runs but by request. */
    public boolean isScheduled() {
        return settings.scheduled();
    }

    /** @throws UnknownJobException where there is no job of that name */
    public JobOutlook of(String job) {
        JobName name = JobName.of(job).orElseThrow(UnknownJobException::new);
        return new JobOutlook(
                runs.lastSuccessOf(job).map(JobRun::startedAt).orElse(null),
                runs.lastOf(job, JobStarter.SCHEDULE)
                        .filter(run -> settings.scheduled())
                        .map(run -> run.startedAt().plus(settings.every().get(name)))
                        .orElse(null));
    }

    /**
     * The runs that had something to do, broke or still go on, the newest first.
     *
     * @throws UnknownJobException where there is no job of that name
     */
    public Page<JobRunDetail> busyRunsOf(String job, PageRequest page) {
        String name = JobName.of(job).orElseThrow(UnknownJobException::new).text();
        return page.of(reports.inShort(runs.of(name, page.first(), page.size())), runs.countOf(name));
    }
}
