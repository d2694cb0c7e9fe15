package org.senddocument.pds;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.senddocument.domain.tracing.Finding;
import org.senddocument.nationalapi.ApiAnswer;
import org.senddocument.service.tracing.DemographicsAnswer;

/**
 * Says what an answer of PDS means, by its status and its first code and nothing else: the texts beside them may change.
 *
 * <table>
 * <caption>Answers to GET /Patient/{id}</caption>
 * <tr><td>200 with a Patient</td><td>Found</td></tr>
 * <tr><td>400 INVALID_RESOURCE_ID</td><td>None</td></tr>
 * <tr><td>404 RESOURCE_NOT_FOUND, INVALIDATED_RESOURCE</td><td>None</td></tr>
 * <tr><td>anything else: busy, broken, or a fault in how we ask</td><td>TryLater</td></tr>
 * </table>
 */
final class PdsVerdict {

    private PdsVerdict() {}

    static DemographicsAnswer of(ApiAnswer answer, Clock clock) {
        return switch (answer.status()) {
            case 200 ->
                PatientReader.read(answer.json())
                        .<DemographicsAnswer>map(DemographicsAnswer.Found::new)
                        .orElseGet(() -> later("PDS answered with no patient", answer, clock));
            case 400, 404 ->
                finding(answer)
                        .<DemographicsAnswer>map(DemographicsAnswer.None::new)
                        .orElseGet(() -> later(sentence(answer), answer, clock));
            default -> later(sentence(answer), answer, clock);
        };
    }

    private static Optional<Finding> finding(ApiAnswer answer) {
        String asked = answer.status() + " " + code(answer);
        return Optional.ofNullable(
                switch (asked) {
                    case "400 INVALID_RESOURCE_ID" -> Finding.NUMBER_INVALID;
                    case "404 RESOURCE_NOT_FOUND" -> Finding.NOT_FOUND;
                    case "404 INVALIDATED_RESOURCE" -> Finding.INVALIDATED;
                    default -> null;
                });
    }

    private static String code(ApiAnswer answer) {
        return answer.json()
                .text("issue", "details", "coding", "code")
                .filter(code -> code.matches("[A-Z_]{1,50}"))
                .orElse("without a code");
    }

    private static String sentence(ApiAnswer answer) {
        return "PDS answered " + answer + " " + code(answer);
    }

    private static DemographicsAnswer later(String reason, ApiAnswer answer, Clock clock) {
        Optional<Duration> asked = answer.retryAfter(clock);
        return new DemographicsAnswer.TryLater(reason, asked);
    }

    /** What is wrong with how we ask does not mend by itself. */
    static boolean isOurFault(int status) {
        return status >= 300 && status < 500 && status != 408 && status != 429;
    }
}
