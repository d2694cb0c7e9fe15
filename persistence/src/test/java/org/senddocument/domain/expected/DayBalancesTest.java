package org.senddocument.domain.expected;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DayBalancesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final DayBalances balances = new DayBalances();

    private void day(int number, long expected, long arrived) {
        balances.add("clinic", MONDAY.plusDays(number), expected, arrived);
    }

    private long missing(int number) {
        return balances.missing("clinic", MONDAY.plusDays(number));
    }

    @Test
    void whatWasFinalisedInTheEveningIsMissingOnNeitherDay() {
        day(0, 10, 8);
        day(1, 10, 12);

        assertThat(balances.arrivedNextDay("clinic", MONDAY)).isEqualTo(2);
        assertThat(missing(0)).isZero();
        assertThat(missing(1)).isZero();
    }

    @Test
    void whatTheNextDayDoesNotCoverIsMissing() {
        day(0, 10, 7);
        day(1, 10, 11);

        assertThat(missing(0)).isEqualTo(2);
        assertThat(missing(1)).isZero();
    }

    @Test
    void whatIsOverAndCoversNothingIsShownAsOver() {
        day(0, 10, 9);
        day(1, 10, 13);

        assertThat(missing(0)).isZero();
        assertThat(missing(1)).isEqualTo(-2);
    }

    @Test
    void aDayWithoutAStatementCoversNothingAndAnotherAccountNeither() {
        day(0, 10, 8);
        balances.add("other", MONDAY.plusDays(1), 0, 5);

        assertThat(missing(0)).isEqualTo(2);
    }

    @Test
    void theDaysAddUpToWhatIsMissingInAll() {
        day(0, 10, 8);
        day(1, 10, 7);
        day(2, 10, 15);
        day(3, 4, 3);

        assertThat(IntStream.range(0, 4).mapToLong(this::missing).sum()).isEqualTo(34 - 33);
    }
}
