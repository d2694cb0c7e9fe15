package org.senddocument.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {

    private final Times times = new Times();

    @Test
    void anAgeIsToldInItsLargestUnit() {
        assertThat(times.roughly(Duration.ofHours(49))).isEqualTo("2 days");
        assertThat(times.roughly(Duration.ofMinutes(61))).isEqualTo("1 hour");
        assertThat(times.roughly(Duration.ofSeconds(59))).isEqualTo("less than a minute");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2026-11-06T14:05:00Z | 6 November 2026, 2:05pm
        2026-11-06T09:00:00Z | 6 November 2026, 9am
        2026-11-06T12:00:00Z | 6 November 2026, midday
        2026-11-06T00:00:00Z | 6 November 2026, midnight
        2026-07-06T14:05:00Z | 6 July 2026, 3:05pm
        2026-03-29T00:59:00Z | 29 March 2026, 12:59am
        2026-03-29T01:00:00Z | 29 March 2026, 2am
        2026-10-25T00:30:00Z | 25 October 2026, 1:30am
        2026-10-25T01:30:00Z | 25 October 2026, 1:30am\
        """)
    void timesAreThoseOfLondonInTheWordsOfTheNhs(Instant instant, String words) {
        assertThat(times.inWords(instant)).isEqualTo(words);
    }

    @Test
    void theTwoHoursThatLookTheSameDifferForMachines() {
        assertThat(times.forMachines(Instant.parse("2026-10-25T00:30:00Z"))).isEqualTo("2026-10-25T01:30:00+01:00");
        assertThat(times.forMachines(Instant.parse("2026-10-25T01:30:00Z"))).isEqualTo("2026-10-25T01:30:00Z");
    }

    @Test
    void tablesHaveShortMonthsAndTwentyFourHours() {
        Instant instant = Instant.parse("2026-09-06T21:05:00Z");

        assertThat(times.dayInTable(instant)).isEqualTo("06-Sep-2026");
        assertThat(times.timeInTable(instant)).isEqualTo("22:05");
        assertThat(times.bornInTable(LocalDate.of(1955, 1, 9))).isEqualTo("09-Jan-1955");
    }

    @ParameterizedTest
    @CsvSource({"PT1M,1 minute", "PT5M,5 minutes", "P1D,1 day", "PT1H30M,1 hour 30 minutes", "PT90S,1 minute 30 seconds"
    })
    void durationsAreTold(String iso, String words) {
        assertThat(times.duration(iso)).isEqualTo(words);
    }

    @Test
    void whatTookLessThanASecondIsSaidSo() {
        Instant start = Instant.parse("2026-11-06T14:05:00Z");

        assertThat(times.between(start, start.plusMillis(999))).isEqualTo("less than a second");
        assertThat(times.between(start, start.plusSeconds(125))).isEqualTo("2 minutes 5 seconds");
    }
}
