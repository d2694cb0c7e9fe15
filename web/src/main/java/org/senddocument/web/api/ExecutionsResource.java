package org.senddocument.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.senddocument.service.job.JobReport;
import org.senddocument.service.job.Jobs;

/** Single runs of jobs. */
@Path("/executions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ExecutionsResource {

    @Inject
    Jobs jobs;

    @GET
    @Path("/{id}")
    public JobReport report(@PathParam("id") long id) {
        return jobs.report(id);
    }
}
