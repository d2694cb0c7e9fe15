package org.senddocument.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import org.senddocument.service.tally.ReconciliationReports;
import org.senddocument.web.page.Days;
import org.senddocument.web.reconciliation.ReportCsv;

/** The reconciliation report as JSON, or as CSV where the caller accepts {@code text/csv}. */
@Path("/reconciliation")
@RequestScoped
@RolesOf(ReconciliationReports.class)
public class ReconciliationResource {

    @Inject
    ReconciliationReports reports;

    /** @param format {@code csv} for a table, for those who cannot send {@code Accept: text/csv} */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response json(
            @QueryParam("from") String from, @QueryParam("to") String to, @QueryParam("format") String format) {
        return RequestValues.asksForCsv(format)
                ? csv(from, to)
                : Response.ok(reports.between(first(from, to), day("to", to))).build();
    }

    @GET
    @Produces("text/csv;qs=0.5")
    public Response csv(@QueryParam("from") String from, @QueryParam("to") String to) {
        String table = ReportCsv.of(reports.exported(first(from, to), day("to", to)));
        return Response.ok(table, ReportCsv.MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .build();
    }

    private static LocalDate first(String from, String to) {
        LocalDate first = day("from", from);
        if (day("to", to).isBefore(first)) {
            throw new RequestException(400, "to must not be before from.");
        }
        return first;
    }

    private static LocalDate day(String name, String text) {
        return Optional.ofNullable(text)
                .flatMap(Days::read)
                .orElseThrow(() -> new RequestException(400, name + " is required: a day such as 2026-11-20."));
    }
}
