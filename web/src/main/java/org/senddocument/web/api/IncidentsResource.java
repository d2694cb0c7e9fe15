package org.senddocument.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.senddocument.service.document.Page;
import org.senddocument.service.incident.IncidentQueries;
import org.senddocument.service.incident.IncidentView;

/** What a person has to see to, open ones first. */
@Path("/incidents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class IncidentsResource {

    @Inject
    IncidentQueries incidents;

    @GET
    public Page<IncidentView> page(
            @QueryParam("page") @DefaultValue("1") int page, @QueryParam("size") @DefaultValue("50") int size) {
        return incidents.page(page, size);
    }
}
