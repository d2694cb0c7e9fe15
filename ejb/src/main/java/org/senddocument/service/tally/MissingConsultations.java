package org.senddocument.service.tally;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.senddocument.domain.expected.DayBalances;
import org.senddocument.domain.expected.Expectations;
import org.senddocument.domain.expected.ExpectedCount;
import org.senddocument.domain.tally.Arrivals;
import org.senddocument.domain.tally.Tallies;
import org.senddocument.service.tally.ReconciliationReport.CountDifference;
import org.senddocument.service.tally.ReconciliationReport.CountTotal;
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

    /** Of the days of which a number was stated. */
    List<CountDifference> differences(LocalDate from, LocalDate to) {
        // With the days before and after, since what is late on one day arrives on the next.
        List<ExpectedCount> counts = expectations.counts(from.minusDays(1), to.plusDays(1));
        if (counts.isEmpty()) {
            return List.of();
        }
        Map<AccountDay, Long> arrived = arrivals(from.minusDays(1), to.plusDays(1));
        DayBalances balances = new DayBalances();
        counts.forEach(count -> balances.add(
                count.account(), count.finalisedOn(), count.amount(), arrived.getOrDefault(of(count), 0L)));
        return counts.stream()
                .filter(count -> !count.finalisedOn().isBefore(from)
                        && !count.finalisedOn().isAfter(to))
                .map(count -> difference(count, arrived.getOrDefault(of(count), 0L), balances))
                .toList();
    }

    private record AccountDay(String account, LocalDate day) {}

    private static AccountDay of(ExpectedCount count) {
        return new AccountDay(count.account(), count.finalisedOn());
    }

    private Map<AccountDay, Long> arrivals(LocalDate from, LocalDate to) {
        return tallies.arrivals(from, to).stream()
                .collect(Collectors.toMap(
                        arrivals -> new AccountDay(arrivals.account(), arrivals.day()),
                        Arrivals::consultations,
                        Long::sum));
    }

    private static CountDifference difference(ExpectedCount count, long arrived, DayBalances balances) {
        return new CountDifference(
                count.account(),
                count.finalisedOn(),
                count.amount(),
                arrived,
                balances.missing(count.account(), count.finalisedOn()),
                balances.arrivedNextDay(count.account(), count.finalisedOn()));
    }

    /** Of all these days together, for each account that stated numbers. */
    static List<CountTotal> totals(List<CountDifference> differences) {
        Map<String, List<CountDifference>> byAccount = differences.stream()
                .collect(Collectors.groupingBy(CountDifference::account, TreeMap::new, Collectors.toList()));
        return byAccount.entrySet().stream()
                .map(account -> new CountTotal(
                        account.getKey(),
                        sum(account.getValue(), CountDifference::expected),
                        sum(account.getValue(), CountDifference::arrived),
                        sum(account.getValue(), CountDifference::missing)))
                .toList();
    }

    private static long sum(List<CountDifference> days, ToLongFunction<CountDifference> figure) {
        return days.stream().mapToLong(figure).sum();
    }
}
