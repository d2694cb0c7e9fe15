package org.senddocument.domain.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day in London: of 23 and 25 hours where the clocks change, as those who count by days count. */
public final class LondonDay {

    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private LondonDay() {}

    public static LocalDate of(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }
}
