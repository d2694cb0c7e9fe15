package org.senddocument.web.job;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.senddocument.service.job.JobCalendar;
import org.senddocument.service.job.JobOutlook;
import org.senddocument.service.job.JobSummary;
import org.senddocument.service.job.Jobs;
import org.senddocument.web.page.Notices;

/** The jobs, each with its last run, its last success and its next run. */
@Named("jobsView")
@RequestScoped
public class JobsView {

    @Inject
    Jobs jobs;

    @Inject
    JobCalendar calendar;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    private List<Row> all;
    private boolean scheduled;

    /** A job and when it ran well and runs next. */
    public record Row(JobSummary job, JobOutlook outlook) {}

    @PostConstruct
    void load() {
        scheduled = calendar.isScheduled();
        all = jobs.all().stream()
                .map(job -> new Row(job, calendar.of(job.name())))
                .toList();
    }

    public String start(String job) {
        jobs.start(job)
                .ifPresentOrElse(
                        run -> notices.done("jobs.started"), () -> notices.notDone("jobs.running-already", null));
        return "/jobs?faces-redirect=true";
    }

    public List<Row> getAll() {
        return all;
    }

    /** False where no job runs but by request. */
    public boolean isScheduled() {
        return scheduled;
    }

    /** For EL: true where its time has come, so that it runs at any moment. */
    public boolean isDue(Instant next) {
        return !next.isAfter(clock.instant());
    }
}
