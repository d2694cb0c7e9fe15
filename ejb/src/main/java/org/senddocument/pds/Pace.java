package org.senddocument.pds;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Calls one after another, evenly: the NHS's gateway takes even a short burst for too many. */
final class Pace {

    /** Lets time pass. */
    interface Pause {
        void last(Duration length) throws InterruptedException;
    }

    private final Duration distance;
    private final Clock clock;
    private final Pause pause;
    private Instant next = Instant.EPOCH;

    Pace(int perSecond, Clock clock, Pause pause) {
        this.distance = Duration.ofSeconds(1).dividedBy(perSecond);
        this.clock = clock;
        this.pause = pause;
    }

    /** Waits for its turn: a second at most where as many threads ask as there are calls in a second. */
    void await() throws InterruptedException {
        Instant turn = turn();
        Duration left = Duration.between(clock.instant(), turn);
        while (left.compareTo(Duration.ZERO) > 0) {
            pause.last(left);
            left = Duration.between(clock.instant(), turn);
        }
    }

    private synchronized Instant turn() {
        Instant now = clock.instant();
        Instant turn = next.isAfter(now) ? next : now;
        next = turn.plus(distance);
        return turn;
    }
}
