package org.senddocument.web.reconciliation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.senddocument.domain.tally.Outcome;
import org.senddocument.service.tally.ReconciliationReport;
import org.senddocument.service.tally.ReconciliationReports;
import org.senddocument.web.page.Address;
import org.senddocument.web.page.FileAnswer;
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

    @Inject
    FileAnswer file;

    private LocalDate from;
    private LocalDate to;
    private ReconciliationReport report;

    /** Before the page is rendered, for its title says already whether something is wrong; and it may have to be a file. */
    public void load() throws IOException {
        if (!areDaysGood()) {
            return;
        }
        if (params.askForCsv()) {
            file.csv("reconciliation-" + from + "-" + to + ".csv", ReportCsv.of(reports.exported(from, to)));
        } else {
            report = reports.between(from, to);
        }
    }

    private boolean areDaysGood() {
        LocalDate last = params.date("to", "documents.to.wrong");
        LocalDate first = params.date("from", "documents.from.wrong");
        to = last == null ? reports.today() : last;
        from = first == null ? to.minusDays(DAYS_BEFORE_TODAY) : first;
        if (to.isBefore(from)) {
            errors.add("to", "reconciliation.to.before");
            return false;
        }
        return params.areGood();
    }

    public LocalDate getFrom() {
        return from;
    }

    public LocalDate getTo() {
        return to;
    }

    /** The address of the report on the same days as a file. */
    public String getFileAddress() {
        return Address.of("/reconciliation")
                .with("from", from)
                .with("to", to)
                .with("format", "csv")
                .toString();
    }

    /** Null where the address asks for something that cannot be answered. */
    public ReconciliationReport getReport() {
        return report;
    }

    public List<String> getOutcomes() {
        return Arrays.stream(Outcome.values()).map(Outcome::name).toList();
    }
}
