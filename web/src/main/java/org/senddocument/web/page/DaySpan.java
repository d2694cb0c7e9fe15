package org.senddocument.web.page;

import java.time.Instant;
import java.time.LocalDate;
import org.senddocument.domain.time.London;

/**
 * Whole days in London.
 *
 * @param first null where there is no first
 * @param last itself included; null where there is no last
 */
public record DaySpan(LocalDate first, LocalDate last) {

    /** The moment at which it begins. */
    public Instant from() {
        return first == null ? null : startOf(first);
    }

    /** The moment at which it is over. */
    public Instant to() {
        return last == null ? null : startOf(last.plusDays(1));
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(London.ZONE).toInstant();
    }
}
