package org.senddocument.web.job;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.senddocument.service.job.Jobs;
import org.senddocument.web.page.UnknownPageException;

/** The report of a run as a file, for those who are signed in by a page. */
@WebServlet("/job-report")
public class JobReportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Jobs jobs;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long run = Optional.ofNullable(request.getParameter("run"))
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .orElseThrow(UnknownPageException::new);
        String table = RunTable.of(jobs.exported(run));
        response.setContentType(RunTable.MEDIA_TYPE);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + RunTable.fileName(run) + "\"");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(table);
    }
}
