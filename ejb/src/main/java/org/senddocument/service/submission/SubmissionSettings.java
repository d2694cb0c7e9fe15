package org.senddocument.service.submission;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;

/**
 * @param sendDelay how long a new or changed consultation waits
 * @param maxDocumentSize of all parts together, in bytes before base64
 */
public record SubmissionSettings(Duration sendDelay, long maxDocumentSize) {

    /** At the latest after this long a consultation leaves (GPCM-SD-096). */
    public static final Duration LONGEST_WAIT = Duration.ofHours(3);

    private static final Pattern ODS_CODE = Pattern.compile("[A-Z0-9]{3,12}");

    /** True for what may stand as the code of the sending organisation. */
    public static boolean isOdsCode(String text) {
        return text != null && ODS_CODE.matcher(text).matches();
    }

    /** @param asked when the sender wants it to leave, or null: nothing that a sender asks keeps it beyond the longest wait */
    Instant sendAfter(OffsetDateTime asked, Instant receivedAt, Instant firstReceivedAt) {
        Instant wanted = asked == null ? receivedAt.plus(sendDelay) : later(asked.toInstant(), receivedAt);
        Instant latest = firstReceivedAt.plus(LONGEST_WAIT);
        return wanted.isBefore(latest) ? wanted : latest;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
