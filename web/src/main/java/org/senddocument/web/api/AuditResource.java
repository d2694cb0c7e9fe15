package org.senddocument.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.senddocument.service.audit.AuditQueries;
import org.senddocument.web.audit.AuditCsv;

/** The audit trail, newest first: as JSON, or as CSV where the caller accepts {@code text/csv}. */
@Path("/audit")
@RequestScoped
@RolesOf(AuditQueries.class)
public class AuditResource {

    @Inject
    AuditQueries trail;

    /** @param format {@code csv} for a table, for those who cannot send {@code Accept: text/csv} */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response page(
            @BeanParam AuditRequest request, @BeanParam PageParams page, @QueryParam("format") String format) {
        return RequestValues.asksForCsv(format)
                ? csv(request)
                : Response.ok(trail.page(request.filter(), page.request())).build();
    }

    @GET
    @Produces("text/csv;qs=0.5")
    public Response csv(@BeanParam AuditRequest request) {
        return Response.ok(AuditCsv.of(trail.all(request.filter())), AuditCsv.MEDIA_TYPE)
                .header("Content-Disposition", "attachment; filename=\"" + AuditCsv.FILE_NAME + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
