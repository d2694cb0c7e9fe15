package org.senddocument.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.senddocument.service.incident.OpenIncidents;
import org.senddocument.service.job.LastTicks;
import org.senddocument.service.startup.Readiness;

/** Health as plain REST, for servers whose MicroProfile Health does not look into an EAR. */
@Path("/health")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class HealthResource {

    @Inject
    Readiness readiness;

    @Inject
    OpenIncidents incidents;

    @Inject
    LastTicks ticks;

    @GET
    @Path("/live")
    public Map<String, String> live() {
        return Map.of("status", "UP");
    }

    @GET
    @Path("/ready")
    public Response ready() {
        if (!readiness.isReady()) {
            return Response.status(503).entity(Map.of("status", "DOWN")).build();
        }
        return Response.ok(Map.of("status", "UP", "incidents", incidents.byCause(), "secondsSinceTick", ticks.ages()))
                .build();
    }
}
