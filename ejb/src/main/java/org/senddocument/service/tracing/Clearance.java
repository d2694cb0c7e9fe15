package org.senddocument.service.tracing;

import java.time.Duration;
import java.util.Optional;
import org.senddocument.domain.tracing.Finding;

/** Whether a document may be offered to MESH. */
public sealed interface Clearance {

    /** It may. */
    record Given() implements Clearance {}

    /** It must not: it would not arrive, or is not to. */
    record Refused(Finding finding) implements Clearance {}

    /**
     * That could not be found out now.
     *
     * @param enquiries how often was asked, this time included
     */
    record Postponed(String reason, Optional<Duration> retryAfter, int enquiries) implements Clearance {}
}
