package org.senddocument.service.tracing;

import java.time.Duration;
import java.util.Optional;
import org.senddocument.domain.tracing.Finding;

/** What PDS answered. There are three answers and no fourth. */
public sealed interface DemographicsAnswer {

    /** The record; it may be of another number than the one asked for. */
    record Found(DemographicRecord patient) implements DemographicsAnswer {}

    /** PDS has no record for this number, now or later. */
    record None(Finding why) implements DemographicsAnswer {}

    /**
     * PDS could not be asked now.
     *
     * @param reason for the operator; nothing of the patient
     * @param retryAfter what PDS asked for, where it did
     */
    record TryLater(String reason, Optional<Duration> retryAfter) implements DemographicsAnswer {}
}
