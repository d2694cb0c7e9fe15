package org.senddocument.service.tally;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.senddocument.domain.expected.Expectations;
import org.senddocument.domain.expected.ExpectedCount;
import org.senddocument.domain.tally.Arrivals;
import org.senddocument.domain.tally.Tallies;
import org.senddocument.service.tally.ReconciliationReport.CountDifference;
import org.senddocument.service.tally.ReconciliationReport.Missing;
import org.senddocument.service.tally.ReconciliationReport.MissingConsultation;

/** Holds what the source systems finalised against what arrived. */
@Dependent
class MissingConsultations {

    /** More names than this are no help to a person; the total is told all the same. */
    private static final int MOST_NAMES = 10_000;

    @Inject
    Expectations expectations;

    @Inject
    Tallies tallies;

    Missing between(LocalDate from, LocalDate to) {
        List<MissingConsultation> named = expectations.missing(from, to, MOST_NAMES).stream()
                .map(expected ->
                        new MissingConsultation(expected.account(), expected.consultationId(), expected.finalisedOn()))
                .toList();
        return new Missing(expectations.countMissing(from, to), named);
    }

    List<CountDifference> differences(LocalDate from, LocalDate to) {
        List<ExpectedCount> counts = expectations.counts(from, to);
        if (counts.isEmpty()) {
            return List.of();
        }
        Map<AccountDay, Long> arrived = tallies.arrivals(from, to).stream()
                .collect(Collectors.toMap(
                        arrivals -> new AccountDay(arrivals.account(), arrivals.day()),
                        Arrivals::consultations,
                        Long::sum));
        return counts.stream()
                .map(count -> difference(
                        count, arrived.getOrDefault(new AccountDay(count.account(), count.finalisedOn()), 0L)))
                .toList();
    }

    private record AccountDay(String account, LocalDate day) {}

    private static CountDifference difference(ExpectedCount count, long arrived) {
        return new CountDifference(
                count.account(), count.finalisedOn(), count.amount(), arrived, count.amount() - arrived);
    }
}
