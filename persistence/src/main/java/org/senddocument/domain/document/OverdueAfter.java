package org.senddocument.domain.document;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** How long we wait for each acknowledgement, from the moment MESH took the document (GPCM-SD-095). */
public record OverdueAfter(Duration infrastructure, Duration business) {

    boolean isOver(DocumentStatus status, Instant sentAt, Instant now) {
        return switch (status) {
            case SENT -> sentAt.isBefore(infrastructureLimit(now)) || sentAt.isBefore(businessLimit(now));
            case DELIVERED -> sentAt.isBefore(businessLimit(now));
            default -> false;
        };
    }

    /** The parameters of {@link ChainQuestions#isOverdue}. */
    public Map<String, Instant> limits(Instant now) {
        return Map.of("infrastructureLimit", infrastructureLimit(now), "businessLimit", businessLimit(now));
    }

    /** What was sent before this has waited too long for its infrastructure acknowledgement. */
    public Instant infrastructureLimit(Instant now) {
        return now.minus(infrastructure);
    }

    /** What was sent before this has waited too long for its business acknowledgement. */
    public Instant businessLimit(Instant now) {
        return now.minus(business);
    }
}
