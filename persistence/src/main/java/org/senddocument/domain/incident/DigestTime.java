package org.senddocument.domain.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.senddocument.domain.time.London;

/**
 * The time of day, in London, at which the digest is written. A time that the clocks skip in spring is an hour later that
 * day; of a time that comes twice in autumn the first counts.
 */
public record DigestTime(LocalTime time) {

    public LocalDate dayOf(Instant now) {
        return London.dayOf(now);
    }

    public Instant on(LocalDate day) {
        return day.atTime(time).atZone(London.ZONE).toInstant();
    }

    /**
     * True where the digest of today tells of what opened then. Of what opened after it people have just had a mail of its
     * own, and a digest that was missed yesterday is not made up for.
     */
    public boolean tellsOf(Instant openedAt, Instant now) {
        Instant today = on(dayOf(now));
        return !now.isBefore(today) && openedAt.isBefore(today);
    }
}
