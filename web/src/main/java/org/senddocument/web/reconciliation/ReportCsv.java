package org.senddocument.web.reconciliation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.senddocument.domain.tally.Outcome;
import org.senddocument.service.tally.Figures;
import org.senddocument.service.tally.ReconciliationReport;

/** The reconciliation report as CSV (RFC 4180): one line for each group, then for each consultation that is missing. */
public final class ReportCsv {

    private final StringBuilder text = new StringBuilder();

    private ReportCsv() {}

    public static String of(ReconciliationReport report) {
        ReportCsv csv = new ReportCsv();
        csv.write(report);
        return csv.text.toString();
    }

    private void write(ReconciliationReport report) {
        line(header());
        figures("total", report.from() + "/" + report.to(), null, report.total());
        report.byDay().forEach(row -> figures("day", row.day(), null, row.figures()));
        report.byPractice().forEach(row -> figures("practice", row.practice(), null, row.figures()));
        report.bySender().forEach(row -> figures("sender", row.account(), row.odsCode(), row.figures()));
        report.missing()
                .consultations()
                .forEach(row -> line(Stream.of("missing", row.account(), row.consultationId(), row.finalisedOn())));
        report.expectedCounts()
                .forEach(row -> line(
                        Stream.of("expected", row.account(), row.day(), row.expected(), row.arrived(), row.missing())));
    }

    private static Stream<Object> header() {
        Stream<Object> outcomes =
                Arrays.stream(Outcome.values()).flatMap(outcome -> Stream.of(outcome, outcome + "_OLDEST"));
        return Stream.of(
                        Stream.<Object>of("group", "key", "detail", "SUBMITTED"),
                        outcomes,
                        Stream.<Object>of("MEDIAN_SECONDS_TO_ACCEPTANCE", "PERCENTILE_95_SECONDS_TO_ACCEPTANCE"))
                .flatMap(columns -> columns);
    }

    private void figures(String group, Object key, Object detail, Figures figures) {
        List<Object> cells = new ArrayList<>(Arrays.asList(group, key, detail, figures.submitted()));
        figures.outcomes().values().forEach(count -> {
            cells.add(count.count());
            cells.add(count.oldest());
        });
        cells.add(figures.medianSecondsToAcceptance());
        cells.add(figures.percentile95SecondsToAcceptance());
        line(cells.stream());
    }

    private void line(Stream<?> cells) {
        text.append(cells.map(ReportCsv::cell).collect(Collectors.joining(","))).append("\r\n");
    }

    private static String cell(Object value) {
        String cell = Objects.toString(value, "");
        // A spreadsheet would run a formula that a source system gave for an id.
        String safe = !(value instanceof Number) && cell.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + cell : cell;
        return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
