package org.senddocument.web.reconciliation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.util.Faces;
import org.senddocument.domain.tally.Outcome;
import org.senddocument.service.tally.ReconciliationReport;
import org.senddocument.service.tally.ReconciliationReports;
import org.senddocument.web.page.PageErrors;
import org.senddocument.web.page.QueryParams;

/** The reconciliation report of the days in the address; without any, of the last seven. */
@Named("reconciliationView")
@RequestScoped
public class ReconciliationView {

    private static final int DAYS_BEFORE_TODAY = 6;

    @Inject
    QueryParams params;

    @Inject
    PageErrors errors;

    @Inject
    ReconciliationReports reports;

    private LocalDate from;
    private LocalDate to;
    private ReconciliationReport report;

    /** Before the page is rendered, for its title says already whether something in the address was wrong. */
    public void load() {
        LocalDate last = params.date("to", "documents.to.wrong");
        LocalDate first = params.date("from", "documents.from.wrong");
        to = last == null ? reports.today() : last;
        from = first == null ? to.minusDays(DAYS_BEFORE_TODAY) : first;
        if (to.isBefore(from)) {
            errors.add("to", "reconciliation.to.before");
        } else if (params.areGood()) {
            report = reports.between(from, to);
        }
    }

    public void download() throws IOException {
        load();
        if (report != null) {
            byte[] csv = ReportCsv.of(report).getBytes(StandardCharsets.UTF_8);
            Faces.sendFile(csv, "reconciliation-" + from + "-" + to + ".csv", true);
        }
    }

    public LocalDate getFrom() {
        return from;
    }

    public LocalDate getTo() {
        return to;
    }

    /** Null where the address asks for something that cannot be answered. */
    public ReconciliationReport getReport() {
        return report;
    }

    public List<String> getOutcomes() {
        return Arrays.stream(Outcome.values()).map(Outcome::name).toList();
    }
}
