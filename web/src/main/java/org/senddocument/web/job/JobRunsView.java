package org.senddocument.web.job;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.senddocument.service.job.JobCalendar;
import org.senddocument.service.job.JobRunDetail;
import org.senddocument.service.job.Jobs;
import org.senddocument.service.paging.Page;
import org.senddocument.service.paging.PageRequest;
import org.senddocument.web.page.Address;
import org.senddocument.web.page.ListPage;
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
    ListPage pages;

    @Inject
    Jobs jobs;

    @Inject
    JobCalendar calendar;

    private String job;
    private boolean all;
    private Page<JobRunDetail> list;

    /** Before the page is rendered, which may have to lead elsewhere. */
    public void load() {
        job = params.text("name");
        all = params.flag("all");
        list = pages.of(SHOWN, this::runs, this::address);
    }

    private Page<JobRunDetail> runs(PageRequest page) {
        return all ? jobs.runsOf(job, page) : calendar.busyRunsOf(job, page);
    }

    private String address(int page) {
        return Address.of("/job")
                .with("name", job)
                .withFlag("all", all)
                .page(page)
                .toString();
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
        return Pagination.of(list, this::address);
    }
}
