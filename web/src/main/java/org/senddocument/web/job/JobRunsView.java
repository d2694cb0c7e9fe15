package org.senddocument.web.job;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.senddocument.service.job.JobRunDetail;
import org.senddocument.service.job.Jobs;
import org.senddocument.service.paging.Page;
import org.senddocument.service.paging.PageRequest;
import org.senddocument.web.page.Pagination;
import org.senddocument.web.page.QueryParams;

/** The runs of one job. */
@Named("jobRunsView")
@RequestScoped
public class JobRunsView {

    private static final int SHOWN = 20;

    @Inject
    QueryParams params;

    @Inject
    Jobs jobs;

    private String job;
    private Page<JobRunDetail> list;

    @PostConstruct
    void load() {
        job = params.text("name");
        list = jobs.runsOf(job, new PageRequest(params.page(), SHOWN));
    }

    public String getJob() {
        return job;
    }

    public List<JobRunDetail> getRuns() {
        return list.items();
    }

    public Pagination getPagination() {
        return Pagination.of(list.page(), list.pages(), page -> "/job?name=" + job + "&page=" + page);
    }
}
