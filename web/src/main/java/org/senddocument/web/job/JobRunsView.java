package org.senddocument.web.job;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.senddocument.service.job.JobReport;
import org.senddocument.service.job.Jobs;
import org.senddocument.web.page.QueryParams;

/** The last runs of one job. */
@Named("jobRunsView")
@RequestScoped
public class JobRunsView {

    private static final int SHOWN = 20;

    @Inject
    QueryParams params;

    @Inject
    Jobs jobs;

    private String job;
    private List<JobReport> runs;

    @PostConstruct
    void load() {
        job = params.text("name");
        runs = jobs.runsOf(job, SHOWN);
    }

    public String getJob() {
        return job;
    }

    public List<JobReport> getRuns() {
        return runs;
    }
}
