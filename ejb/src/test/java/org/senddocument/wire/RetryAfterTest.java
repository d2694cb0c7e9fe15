package org.senddocument.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    120                           | PT2M
                    0                             | PT0S
                    999999999                     | PT24H
                    99999999999999999999          | PT24H
                    Mon, 2 Mar 2026 10:05:00 GMT  | PT5M
                    Mon, 2 Mar 2026 09:00:00 GMT  | PT0S
                    Wed, 2 Mar 2033 10:00:00 GMT  | PT24H
                    """)
    void secondsAndDatesAreWaitedForButNoLongerThanADay(String text, Duration wait) {
        assertThat(RetryAfter.read(text, CLOCK)).contains(wait);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-1", "1.5", "2026-03-02T10:05:00Z"})
    void whatIsNeitherAsksForNothing(String text) {
        assertThat(RetryAfter.read(text, CLOCK)).isEmpty();
    }
}
