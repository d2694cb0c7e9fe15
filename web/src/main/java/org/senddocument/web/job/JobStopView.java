package org.senddocument.web.job;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.senddocument.service.job.JobRunDetail;
import org.senddocument.service.job.Jobs;
import org.senddocument.web.page.Notices;
import org.senddocument.web.page.QueryParams;

/** One run that an operator is about to stop. */
@Named("jobStopView")
@RequestScoped
public class JobStopView {

    @Inject
    QueryParams params;

    @Inject
    Jobs jobs;

    @Inject
    Notices notices;

    private long id;
    private JobRunDetail run;

    @PostConstruct
    void load() {
        id = params.number("run");
        run = jobs.run(id);
    }

    public String stop() {
        if (jobs.stop(id)) {
            notices.done("jobs.stopped");
        } else {
            notices.notDone("jobs.ended-already", null);
        }
        return "/job?faces-redirect=true&name=" + run.report().job();
    }

    public JobRunDetail getRun() {
        return run;
    }
}
