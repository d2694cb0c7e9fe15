package org.senddocument.service.mailbox;

import java.time.Instant;
import java.util.Optional;

/**
 * Where MESH says that a message of ours is.
 *
 * @param at since when, where MESH tells
 */
public record Whereabouts(Place place, Optional<Instant> at) {

    /** None of them is an acknowledgement. */
    public enum Place {
        NOT_COLLECTED,
        COLLECTED,
        UNDELIVERABLE,
        UNKNOWN
    }
}
