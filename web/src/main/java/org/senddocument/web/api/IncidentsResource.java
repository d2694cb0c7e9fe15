package org.senddocument.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.senddocument.service.incident.IncidentQueries;
import org.senddocument.service.incident.IncidentView;
import org.senddocument.service.paging.Page;

/** What a person has to see to, open ones first. */
@Path("/incidents")
@RequestScoped
@RolesOf(IncidentQueries.class)
@Produces(MediaType.APPLICATION_JSON)
public class IncidentsResource {

    @Inject
    IncidentQueries incidents;

    @GET
    public Page<IncidentView> page(@BeanParam PageParams page) {
        return incidents.page(page.request());
    }
}
