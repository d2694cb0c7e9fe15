package org.senddocument.pds;

import java.time.Duration;
import java.time.Instant;

/** Hands out turns to ask PDS, to whoever shares its limit with us. */
@FunctionalInterface
public interface Turns {

    /**
     * Takes the next turn.
     *
     * @param distance from one turn to the next
     * @return when it is, now at the earliest
     */
    Instant take(Duration distance);
}
