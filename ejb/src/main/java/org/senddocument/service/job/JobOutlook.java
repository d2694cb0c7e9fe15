package org.senddocument.service.job;

import java.time.Instant;

/**
 * When a job ran well, and when it runs next.
 *
 * @param lastSuccess null where it never ended well
 * @param nextRun null where it runs by request only, or the schedule has never started it
 */
public record JobOutlook(Instant lastSuccess, Instant nextRun) {}
