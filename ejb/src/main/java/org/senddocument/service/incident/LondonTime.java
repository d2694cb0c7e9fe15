package org.senddocument.service.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.senddocument.domain.time.London;

/** Times as they stand in mails: long, for people, in the time of London. */
final class LondonTime {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu 'at' HH:mm", Locale.ENGLISH)
            .withZone(London.ZONE);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withZone(London.ZONE);

    private LondonTime() {}

    /** For example {@code 6 November 2026 at 14:05}. */
    static String of(Instant instant) {
        return MOMENT.format(instant);
    }

    /** For example {@code 6 November 2026}. */
    static String dayOf(Instant instant) {
        return DAY.format(instant);
    }

    /** For example {@code 6 November 2026}. */
    static String dayOf(LocalDate day) {
        return DAY.format(day);
    }
}
