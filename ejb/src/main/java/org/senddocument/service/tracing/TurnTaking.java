package org.senddocument.service.tracing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.senddocument.domain.tracing.PdsTurns;

/** Who may ask PDS when, of all threads of all nodes. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW) // the row is free again before anybody waits for the turn
public class TurnTaking {

    @Inject
    PdsTurns turns;

    @Inject
    Clock clock;

    /**
     * Takes the next turn.
     *
     * @param distance from one turn to the next
     * @return when it is, now at the earliest
     */
    public Instant take(Duration distance) {
        return turns.hold().take(distance, clock.instant());
    }
}
