package org.senddocument.web.job;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.senddocument.service.job.JobSummary;
import org.senddocument.service.job.Jobs;
import org.senddocument.web.page.Notices;

/** The jobs, each with its last run. */
@Named("jobsView")
@RequestScoped
public class JobsView {

    @Inject
    Jobs jobs;

    @Inject
    Notices notices;

    private List<JobSummary> all;

    @PostConstruct
    void load() {
        all = jobs.all();
    }

    public String start(String job) {
        jobs.start(job)
                .ifPresentOrElse(
                        run -> notices.done("jobs.started"), () -> notices.notDone("jobs.running-already", null));
        return "/jobs?faces-redirect=true";
    }

    public List<JobSummary> getAll() {
        return all;
    }
}
