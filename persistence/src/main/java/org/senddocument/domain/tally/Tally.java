package org.senddocument.domain.tally;

import java.time.Instant;
import org.senddocument.domain.document.DocumentStatus;

/**
 * Consultations of one group in one status.
 *
 * @param key the day, the practice or the account; null where it is not known, or where all are counted together
 * @param detail of a sender the ODS code; else null
 * @param oldest when the longest waiting of them was first submitted
 * @param median seconds from the first submission to the acceptance; null but of ACCEPTED
 * @param percentile95 as the median, of the slowest of the fastest 95 in 100
 */
public record Tally(
        String key,
        String detail,
        DocumentStatus status,
        boolean overdue,
        long count,
        Instant oldest,
        Long median,
        Long percentile95) {

    public Outcome outcome() {
        return Outcome.of(status, overdue);
    }
}
