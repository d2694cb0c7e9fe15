package org.senddocument.domain.job;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How often a job runs by itself. A timer only asks whether it is due; what decides is when its last run began, so that a
 * restart neither skips nor repeats a run.
 */
public record Rhythm(Duration every) {

    private static final Duration LONGEST_TICK = Duration.ofMinutes(15);
    private static final Duration AFTER_THE_START = Duration.ofSeconds(5);

    /** How often to ask. */
    public Duration tick() {
        return shorter(every, LONGEST_TICK);
    }

    /** How soon after a start to ask first; one job after the other. @param place of the job among all, from 0 */
    public Duration firstTick(int place) {
        return shorter(tick(), AFTER_THE_START.multipliedBy(place + 1L));
    }

    /**
     * A tick that comes a little early counts: else a job would be due at every second tick only.
     *
     * @param lastStart empty where it never ran; one that lies ahead is of a clock that was wrong, and holds nothing up
     */
    public boolean isDue(Optional<Instant> lastStart, Instant now) {
        Instant limit = now.minus(every).plus(tick().dividedBy(10));
        return lastStart
                .filter(start -> start.isAfter(limit))
                .filter(start -> !start.isAfter(now))
                .isEmpty();
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
