package org.senddocument.domain.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time of London, whatever the server's is. */
public final class London {

    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private London() {}

    /** The day there: of 23 and 25 hours where the clocks change, as those who count by days count. */
    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
