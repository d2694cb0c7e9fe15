package org.senddocument.service.submission;

import java.time.Duration;
import java.time.Instant;
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

    Instant sendAfter(Instant receivedAt, Instant firstReceivedAt) {
        Instant usual = receivedAt.plus(sendDelay);
        Instant latest = firstReceivedAt.plus(LONGEST_WAIT);
        return usual.isBefore(latest) ? usual : latest;
    }
}
