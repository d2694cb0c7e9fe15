package org.senddocument.domain.retention;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/**
 * When one part of a consultation has had its time.
 *
 * @param endedBefore for each end, before when a document must have come to it; an end that is not named is kept for ever
 */
public record DueForRemoval(RemovedPart part, Map<RetentionGroup, Instant> endedBefore) {

    public DueForRemoval {
        Map<RetentionGroup, Instant> ordered = new EnumMap<>(RetentionGroup.class);
        ordered.putAll(endedBefore);
        endedBefore = ordered;
    }
}
