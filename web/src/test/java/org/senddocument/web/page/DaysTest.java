package org.senddocument.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

    @Test
    void aDayIsReadAsItIsWritten() {
        assertThat(Days.read("2026-11-06")).contains(LocalDate.of(2026, 11, 6));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2026-02-30",
                "6 November 2026",
                "+999999999-12-31",
                "+12026-11-06",
                "0000-01-01"
            })
    void whatIsNoDayThatADatabaseCanReckonWithIsNone(String text) {
        assertThat(Days.read(text)).isEmpty();
    }
}
