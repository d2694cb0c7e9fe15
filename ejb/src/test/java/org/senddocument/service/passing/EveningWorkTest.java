package org.senddocument.service.passing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.senddocument.domain.audit.AuditAction;
import org.senddocument.domain.audit.AuditFilter;
import org.senddocument.domain.audit.AuditTrail;
import org.senddocument.service.expected.StatementBook;
import org.senddocument.service.tally.ReconciliationReport;
import org.senddocument.service.tally.ReconciliationReport.CountDifference;
import org.senddocument.service.tally.ReconciliationReport.CountTotal;
import org.senddocument.service.tally.ReconciliationReports;

/** What is finalised in the evening arrives on the next day. */
class EveningWorkTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    private Desk desk;

    @BeforeEach
    void mondayAndTuesday() {
        desk = new Desk("2026-03-02T22:00:00Z");
        desk.submitted("monday-1");
        desk.at("2026-03-03T00:30:00Z");
        desk.submitted("monday-2-late");
        desk.submitted("tuesday-1");
        desk.done(StatementBook.class, book -> book.write("clinic", MONDAY, 2));
        desk.done(StatementBook.class, book -> book.write("clinic", TUESDAY, 1));
    }

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    private ReconciliationReport report(LocalDate from, LocalDate to) {
        return desk.done(ReconciliationReports.class, reports -> reports.between(from, to));
    }

    @Test
    void whatCameAfterMidnightIsMissingOnNeitherDay() {
        ReconciliationReport report = report(MONDAY, TUESDAY);

        assertThat(report.expectedCounts())
                .containsExactly(
                        new CountDifference("clinic", MONDAY, 2, 1, 0, 1),
                        new CountDifference("clinic", TUESDAY, 1, 2, 0, 0));
        assertThat(report.expectedTotals()).containsExactly(new CountTotal("clinic", 3, 3, 0));
    }

    @Test
    void aDayIsToldTheSameInWhateverPeriodItStands() {
        assertThat(report(MONDAY, MONDAY).expectedCounts()).singleElement().satisfies(day -> assertThat(day.missing())
                .isZero());
        assertThat(report(TUESDAY, TUESDAY).expectedCounts()).singleElement().satisfies(day -> assertThat(day.missing())
                .isZero());
    }

    @Test
    void whoTakesTheReportAwayIsEnteredAndWhoLooksAtItIsNot() {
        report(MONDAY, TUESDAY);
        desk.done(ReconciliationReports.class, reports -> reports.exported(MONDAY, TUESDAY));

        AuditFilter exports = new AuditFilter(null, AuditAction.EXPORT, null, null, null);
        List<String> entered = desk.done(AuditTrail.class, trail -> trail.find(exports, 0, 10).stream()
                .map(entry ->
                        entry.account().orElse("-") + ": " + entry.reason().orElse("-"))
                .toList());
        assertThat(entered).containsExactly("clinic: Reconciliation report, 2026-03-02 to 2026-03-03");
    }
}
