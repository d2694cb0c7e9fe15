package org.senddocument.domain.tally;

import org.senddocument.domain.document.DocumentStatus;

/** Where a consultation stands. Each stands in exactly one place, so that they add up to what was submitted. */
public enum Outcome {
    /** Its newest version has not left yet: it waits, is queued, is being sent, or will be tried again. */
    PENDING,
    ON_HOLD,
    /** MESH has it, and the practice's system still has time to say so. */
    SENT,
    /** The practice's system has it, and the practice still has time to answer. */
    DELIVERED,
    /** An acknowledgement should have come by now (GPCM-SD-095). */
    OVERDUE,
    ACCEPTED,
    REJECTED,
    /** A MESH report says that it reached nobody. */
    UNDELIVERED,
    /** MESH refused it, tries ran out, or our own check refused it. */
    FAILED,
    SENT_ANOTHER_WAY,
    /** Cancelled, or kept and counted but not to be sent (GPCM-SD-083). */
    NEVER_SENT;

    /** @param overdue whether an acknowledgement should have come by now */
    public static Outcome of(DocumentStatus status, boolean overdue) {
        return switch (status) {
            case WAITING, QUEUED, SENDING, DEFERRED -> PENDING;
            case ON_HOLD -> ON_HOLD;
            case SENT -> overdue ? OVERDUE : SENT;
            case DELIVERED -> overdue ? OVERDUE : DELIVERED;
            case ACCEPTED -> ACCEPTED;
            // A void version counts no more at the practice than a rejected one.
            case REJECTED, VOID -> REJECTED;
            case UNDELIVERED -> UNDELIVERED;
            case FAILED -> FAILED;
            case SENT_ANOTHER_WAY -> SENT_ANOTHER_WAY;
            case CANCELLED, SUPERSEDED, NOT_SENT -> NEVER_SENT;
        };
    }
}
