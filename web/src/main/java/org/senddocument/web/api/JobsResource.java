package org.senddocument.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.senddocument.service.job.JobReport;
import org.senddocument.service.job.JobRunDetail;
import org.senddocument.service.job.JobSummary;
import org.senddocument.service.job.Jobs;
import org.senddocument.service.paging.Page;
import org.senddocument.web.security.Problem;

/** Jobs: looked at, and started on request. */
@Path("/jobs")
@RequestScoped
@RolesOf(Jobs.class)
@Produces(MediaType.APPLICATION_JSON)
public class JobsResource {

    @Inject
    Jobs jobs;

    @GET
    public List<JobSummary> all() {
        return jobs.all();
    }

    /** The newest first; how many there are in all stands in the header, since the list itself is the body. */
    @GET
    @Path("/{name}/executions")
    public Response executions(@PathParam("name") String name, @BeanParam PageParams page) {
        Page<JobRunDetail> runs = jobs.runsOf(name, page.request());
        List<JobReport> reports =
                runs.items().stream().map(JobRunDetail::report).toList();
        return Response.ok(reports).header("X-Total-Count", runs.total()).build();
    }

    @POST
    @Path("/{name}/executions")
    public Response start(@PathParam("name") String name) {
        OptionalLong run = jobs.start(name);
        return run.isPresent()
                ? Response.accepted(Map.of("id", run.getAsLong())).build()
                : FaultMapper.answer(Problem.of(409, "The job is running already."))
                        .build();
    }
}
