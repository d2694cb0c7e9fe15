package org.senddocument.web.job;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.senddocument.service.job.JobCalendar;
import org.senddocument.service.job.JobRunDetail;
import org.senddocument.service.job.Jobs;
import org.senddocument.service.paging.Page;
import org.senddocument.service.paging.PageRequest;
import org.senddocument.web.page.Pagination;
import org.senddocument.web.page.QueryParams;

/** The runs of one job: those with work or faults, unless the address asks for all. */
@Named("jobRunsView")
@RequestScoped
public class JobRunsView {

    private static final int SHOWN = 20;

    @Inject
    QueryParams params;

    @Inject
    Jobs jobs;

    @Inject
    JobCalendar calendar;

    private String job;
    private boolean all;
    private Page<JobRunDetail> list;

    @PostConstruct
    void load() {
        job = params.text("name");
        all = params.flag("all");
        PageRequest page = new PageRequest(params.page(), SHOWN);
        list = all ? jobs.runsOf(job, page) : calendar.busyRunsOf(job, page);
    }

    public String getJob() {
        return job;
    }

    /** True where runs that found nothing to do are shown too. */
    public boolean isAll() {
        return all;
    }

    public List<JobRunDetail> getRuns() {
        return list.items();
    }

    public Pagination getPagination() {
        String address = "/job?name=" + job + (all ? "&all=true" : "");
        return Pagination.of(list.page(), list.pages(), page -> address + "&page=" + page);
    }
}
