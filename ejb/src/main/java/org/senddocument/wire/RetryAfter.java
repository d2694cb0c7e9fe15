package org.senddocument.wire;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Reads {@code Retry-After} in both its forms, seconds and a date (RFC 9110, 10.2.3). */
public final class RetryAfter {

    /** No server gets to stop us for longer by a slip of its pen. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private RetryAfter() {}

    /** Empty where the text is neither; no time at all where the date is past. */
    public static Optional<Duration> read(String text, Clock clock) {
        if (text.matches("\\d+")) {
            boolean absurd = text.length() > 9;
            return Optional.of(absurd ? LONGEST : atMost(Duration.ofSeconds(Long.parseLong(text))));
        }
        try {
            ZonedDateTime date = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
            return Optional.of(atMost(Duration.between(clock.instant(), date.toInstant())));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Duration atMost(Duration asked) {
        if (asked.isNegative()) {
            return Duration.ZERO;
        }
        return asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
    }
}
