package org.senddocument.web.reconciliation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.senddocument.domain.tally.Outcome;
import org.senddocument.service.tally.Figures;
import org.senddocument.service.tally.ReconciliationReport;
import org.senddocument.web.page.CsvTable;

/** The reconciliation report as a table: one line for each group, then for each consultation that is missing. */
public final class ReportCsv {

    public static final String MEDIA_TYPE = "text/csv;charset=UTF-8";

    private final CsvTable table = new CsvTable();

    private ReportCsv() {}

    public static String of(ReconciliationReport report) {
        ReportCsv csv = new ReportCsv();
        csv.write(report);
        return csv.table.toString();
    }

    private void write(ReconciliationReport report) {
        header();
        figures("total", report.from() + "/" + report.to(), null, report.total());
        report.byDay().forEach(row -> figures("day", row.day(), null, row.figures()));
        report.byPractice().forEach(row -> figures("practice", row.practice(), null, row.figures()));
        report.bySender().forEach(row -> figures("sender", row.account(), row.odsCode(), row.figures()));
        report.missing()
                .consultations()
                .forEach(row -> table.row("missing", row.account(), row.consultationId(), row.finalisedOn()));
        report.expectedCounts()
                .forEach(row -> table.row(
                        "expected",
                        row.account(),
                        row.day(),
                        row.expected(),
                        row.arrived(),
                        row.missing(),
                        row.arrivedNextDay()));
        report.expectedTotals()
                .forEach(row -> table.row(
                        "expected-total",
                        row.account(),
                        report.from() + "/" + report.to(),
                        row.expected(),
                        row.arrived(),
                        row.missing()));
    }

    private void header() {
        List<Object> cells = new ArrayList<>(List.of("group", "key", "detail", "SUBMITTED"));
        Arrays.stream(Outcome.values()).forEach(outcome -> cells.addAll(List.of(outcome, outcome + "_OLDEST")));
        cells.addAll(List.of("MEDIAN_SECONDS_TO_ACCEPTANCE", "PERCENTILE_95_SECONDS_TO_ACCEPTANCE"));
        table.row(cells.toArray());
    }

    private void figures(String group, Object key, Object detail, Figures figures) {
        List<Object> cells = new ArrayList<>(Arrays.asList(group, key, detail, figures.submitted()));
        figures.outcomes().values().forEach(count -> cells.addAll(Arrays.asList(count.count(), count.oldest())));
        cells.add(figures.medianSecondsToAcceptance());
        cells.add(figures.percentile95SecondsToAcceptance());
        table.row(cells.toArray());
    }
}
