package org.senddocument.domain.tracing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** When PDS may be asked next. One row, shared by all nodes, for NHS England counts the calls of an application. */
@Entity
@Table(name = "pds_turn")
public class PdsTurn {

    static final int ONLY = 1;

    /** What is further off was written by a clock that was wrong: no queue for a turn is as long. */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    @Id
    private int id;

    @Column(name = "next_at")
    private Instant nextAt;

    protected PdsTurn() {}

    /**
     * Takes the next turn.
     *
     * @param distance from this turn to the one after it
     * @return when it is, now at the earliest: what was not used is not saved up
     */
    public Instant take(Duration distance, Instant now) {
        Instant turn = isCredible(now) ? nextAt : now;
        nextAt = turn.plus(distance);
        return turn;
    }

    private boolean isCredible(Instant now) {
        return nextAt != null && nextAt.isAfter(now) && nextAt.isBefore(now.plus(LONGEST_WAIT));
    }
}
