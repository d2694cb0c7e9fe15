package org.senddocument.nationalapi;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** An answer, read to its end. Its text shows no more than the status. */
public final class ApiAnswer {

    /** No server gets to stop us for longer by a slip of its pen. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private final HttpResponse<byte[]> response;

    ApiAnswer(HttpResponse<byte[]> response) {
        this.response = response;
    }

    public int status() {
        return response.statusCode();
    }

    /** Empty too where the body is no JSON. */
    public ApiJson json() {
        return ApiJson.read(response.body());
    }

    /** What {@code Retry-After} asks, in seconds or as a date (RFC 9110, 10.2.3). */
    public Optional<Duration> retryAfter(Clock clock) {
        return response.headers().firstValue("Retry-After").flatMap(text -> wait(text.strip(), clock));
    }

    private static Optional<Duration> wait(String text, Clock clock) {
        if (text.matches("\\d{1,9}")) {
            return Optional.of(atMost(Duration.ofSeconds(Long.parseLong(text))));
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

    @Override
    public String toString() {
        return "HTTP " + status();
    }
}
