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

    private final Turns turns;
    private final Duration distance;
    private final Clock clock;
    private final Pause pause;

    Pace(int perSecond, Turns turns, Clock clock, Pause pause) {
        this.turns = turns;
        this.distance = Duration.ofSeconds(1).dividedBy(perSecond);
        this.clock = clock;
        this.pause = pause;
    }

    /** Waits for its turn: the longer, the more threads of all nodes ask. */
    void await() throws InterruptedException {
        Instant turn = turns.take(distance);
        Duration left = Duration.between(clock.instant(), turn);
        while (left.compareTo(Duration.ZERO) > 0) {
            pause.last(left);
            left = Duration.between(clock.instant(), turn);
        }
    }
}
