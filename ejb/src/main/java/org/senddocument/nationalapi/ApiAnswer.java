package org.senddocument.nationalapi;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.senddocument.wire.RetryAfter;

/** An answer, read to its end. Its text shows no more than the status. */
public final class ApiAnswer {

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
        return response.headers().firstValue("Retry-After").flatMap(text -> RetryAfter.read(text.strip(), clock));
    }

    @Override
    public String toString() {
        return "HTTP " + status();
    }
}
