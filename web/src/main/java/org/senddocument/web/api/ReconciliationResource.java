package org.senddocument.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.senddocument.service.tally.ReconciliationReport;
import org.senddocument.service.tally.ReconciliationReports;
import org.senddocument.web.reconciliation.ReportCsv;

/** The reconciliation report as JSON, or as CSV where the caller accepts {@code text/csv}. */
@Path("/reconciliation")
@RequestScoped
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
                : Response.ok(report(from, to)).build();
    }

    @GET
    @Produces("text/csv;qs=0.5")
    public Response csv(@QueryParam("from") String from, @QueryParam("to") String to) {
        return Response.ok(ReportCsv.of(report(from, to)), ReportCsv.MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .build();
    }

    private ReconciliationReport report(String from, String to) {
        LocalDate first = day("from", from);
        LocalDate last = day("to", to);
        if (last.isBefore(first)) {
            throw new RequestException(400, "to must not be before from.");
        }
        return reports.between(first, last);
    }

    private static LocalDate day(String name, String text) {
        try {
            return LocalDate.parse(text == null ? "" : text);
        } catch (DateTimeException e) {
            throw new RequestException(400, name + " is required: a day such as 2026-11-20.");
        }
    }
}
