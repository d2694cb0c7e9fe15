package org.senddocument.domain.incident;

/** What a person is told of (GPCM-SD-094, GPCM-SD-095). At most one incident is open for each. */
public enum IncidentCause {
    /** Documents that MESH or the practice refused, or that reached nobody, and for which nobody has done anything yet. */
    NOT_ARRIVED,
    /** Documents whose acknowledgement should have come by now. */
    NOT_ACKNOWLEDGED,
    MESH_UNREACHABLE,
    /** Documents that should have been sent hours ago (GPCM-SD-096). */
    QUEUE_STUCK,
    /** Answers from MESH that belong to no document and that nobody has dealt with. */
    UNMATCHED,
    /** Consultations that a source system finalised and that never arrived here. */
    MISSING_CONSULTATIONS,
    /** Documents that a person stopped and that nobody has released or ended since. */
    HELD_TOO_LONG,
    /** Consultations that were deleted at their source after they had left (GPCM-SD-135). */
    PRACTICE_TO_BE_TOLD,
    /** Without a good certificate MESH lets nobody in. */
    CERTIFICATE_ENDING
}
