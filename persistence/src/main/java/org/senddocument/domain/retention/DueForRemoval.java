package org.senddocument.domain.retention;

import java.time.Instant;

/** Consultations of one group that ended before a moment, and of which one part has had its time. */
public record DueForRemoval(RetentionGroup group, RemovedPart part, Instant endedBefore) {}
