package org.senddocument.web.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.senddocument.domain.tally.Outcome;
import org.senddocument.service.tally.Figures;
import org.senddocument.service.tally.ReconciliationReport;

class ReportCsvTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private static Figures figures(Long median) {
        Map<String, Figures.Count> outcomes = Arrays.stream(Outcome.values())
                .collect(Collectors.toMap(
                        Outcome::name,
                        outcome -> outcome == Outcome.ACCEPTED
                                ? new Figures.Count(2, Instant.parse("2026-11-20T10:00:00Z"))
                                : new Figures.Count(0, null),
                        (one, other) -> one,
                        LinkedHashMap::new));
        return new Figures(2, outcomes, median, median);
    }

    private static List<String> lines() {
        ReconciliationReport report = new ReconciliationReport(
                DAY,
                DAY,
                Instant.parse("2026-11-21T10:00:00Z"),
                figures(90L),
                0,
                List.of(new ReconciliationReport.DayFigures(DAY, figures(null))),
                List.of(new ReconciliationReport.PracticeFigures(null, figures(null))),
                List.of(new ReconciliationReport.SenderFigures("clinic", "A12345", figures(null))),
                new ReconciliationReport.Missing(
                        1, List.of(new ReconciliationReport.MissingConsultation("clinic", "=c-1", DAY))),
                List.of(new ReconciliationReport.CountDifference("clinic", DAY, 3, 2, 1, 0)),
                List.of());
        return ReportCsv.of(report).lines().toList();
    }

    @Test
    void aLineForEachGroupAndEachConsultationThatIsMissing() {
        assertThat(lines())
                .extracting(line -> line.substring(0, line.indexOf(',')))
                .containsExactly("group", "total", "day", "practice", "sender", "missing", "expected");
    }

    @Test
    void everyGroupHasACellForEachColumn() {
        long columns = lines().get(0).chars().filter(letter -> letter == ',').count();

        assertThat(lines().subList(1, 5)).allSatisfy(line -> assertThat(
                        line.chars().filter(letter -> letter == ',').count())
                .isEqualTo(columns));
    }

    @Test
    void theFiguresStandUnderTheirNames() {
        assertThat(lines().get(0)).startsWith("group,key,detail,SUBMITTED,").contains(",ACCEPTED,ACCEPTED_OLDEST,");
        assertThat(lines().get(1)).startsWith("total,2026-11-20/2026-11-20,,2,").endsWith(",90,90");
        assertThat(lines().get(4)).startsWith("sender,clinic,A12345,2,").contains(",2,2026-11-20T10:00:00Z,");
    }

    @Test
    void anIdOfAConsultationIsNoFormula() {
        assertThat(lines().get(5)).isEqualTo("missing,clinic,'=c-1,2026-11-20");
        assertThat(lines().get(6)).isEqualTo("expected,clinic,2026-11-20,3,2,1,0");
    }
}
