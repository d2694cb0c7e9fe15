package org.senddocument.sandbox.pds;

import java.time.Duration;
import java.util.Optional;
import org.senddocument.sandbox.mesh.http.OutgoingResponse;
import org.senddocument.sandbox.mesh.http.Pace;

/** What PDS or its gateway answers in place of the right answer, as the NHS's own sandbox never does. */
public final class PdsFaults {

    private PdsFaults() {}

    public static OutgoingResponse tooManyRequests(Optional<Duration> retryAfter) {
        OutgoingResponse response =
                ApiAnswers.gateway(429, Outcome.of("TOO_MANY_REQUESTS", "value", "Too many requests"));
        retryAfter.ifPresent(length -> response.headers().set("retry-after", String.valueOf(length.toSeconds())));
        return response;
    }

    public static OutgoingResponse unknownError(int status) {
        return ApiAnswers.gateway(status, Outcome.of("UNKNOWN_ERROR", "unknown", "Unknown Error"));
    }

    /** An answer that begins and goes on one byte at a time. */
    public static OutgoingResponse trickling(Duration pause) {
        return ApiAnswers.answer(200, "application/fhir+json", " ".repeat(1000)).at(new Pace(1, pause));
    }
}
