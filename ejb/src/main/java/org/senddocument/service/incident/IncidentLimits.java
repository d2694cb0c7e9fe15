package org.senddocument.service.incident;

import java.time.Duration;

/**
 * From when on a person is told.
 *
 * @param meshUnreachableAfter how long MESH must have failed to answer
 * @param queueOlderThan how long after its time a document must be unsent (GPCM-SD-096)
 * @param certificateEndsWithin how near the end of the certificate must be
 * @param missingAfter how long after the end of its day a consultation that a source system finalised must be missing
 * @param heldLongerThan how long a document must be on hold
 */
public record IncidentLimits(
        Duration meshUnreachableAfter,
        Duration queueOlderThan,
        Duration certificateEndsWithin,
        Duration missingAfter,
        Duration heldLongerThan) {}
