package org.senddocument.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.senddocument.service.job.Jobs;
import org.senddocument.web.job.RunTable;
import org.senddocument.web.security.Problem;

/** Single runs of jobs: their reports, and their stop. */
@Path("/executions")
@RequestScoped
@RolesOf(Jobs.class)
@Produces(MediaType.APPLICATION_JSON)
public class ExecutionsResource {

    @Inject
    Jobs jobs;

    /** @param format {@code csv} for a table, for those who cannot send {@code Accept: text/csv} */
    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    public Response report(@PathParam("id") long id, @QueryParam("format") String format) {
        return RequestValues.asksForCsv(format)
                ? csv(id)
                : Response.ok(jobs.run(id).report()).build();
    }

    @GET
    @Path("/{id}")
    @Produces("text/csv;qs=0.5")
    public Response csv(@PathParam("id") long id) {
        return Response.ok(RunTable.of(jobs.exported(id)), RunTable.MEDIA_TYPE)
                .header("Content-Disposition", "attachment; filename=\"" + RunTable.fileName(id) + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Path("/{id}/stop")
    public Response stop(@PathParam("id") long id) {
        return jobs.stop(id)
                ? Response.accepted(Map.of("id", id)).build()
                : FaultMapper.answer(Problem.of(409, "The run has ended already."))
                        .build();
    }
}
