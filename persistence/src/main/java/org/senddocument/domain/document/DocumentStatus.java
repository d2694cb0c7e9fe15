package org.senddocument.domain.document;

import java.util.Set;

/**
 * The life of a document. This table is the only place where a move is permitted; docs/document-life-cycle.md draws it.
 *
 * <p>SENT: MESH has taken it. DELIVERED: the practice's system has it (positive infrastructure acknowledgement).
 * ACCEPTED and REJECTED: the practice's answer.
 */
public enum DocumentStatus {
    /** For its delay, or for the version before it. */
    WAITING,
    /** Next for the job. */
    QUEUED,
    /** Claimed by a node; in doubt where the node died or the answer was lost. */
    SENDING,
    /** MESH would not take it, or PDS would not answer, now: it certainly has not left, and is tried again by itself. */
    DEFERRED,
    SENT,
    DELIVERED,
    ACCEPTED,
    REJECTED,
    /** A MESH report says that it reached nobody. */
    UNDELIVERED,
    /** MESH refused it, tries ran out, or our own check refused it. */
    FAILED,
    ON_HOLD,
    CANCELLED,
    /** A newer version came before this one was sent. */
    SUPERSEDED,
    /** The practice could not process its replacement: neither of the two counts (GPCM-SD-128). */
    VOID,
    SENT_ANOTHER_WAY,
    /** Registered here, or confidential: counted, never to be sent (GPCM-SD-083). */
    NOT_SENT;

    /** Where a document of this status may go. */
    public Set<DocumentStatus> next() {
        return switch (this) {
            // What has not left is answered only where the database was restored from an older backup, made before
            // it left (docs/operating.md): then the answer settles it.
            case WAITING -> Set.of(QUEUED, ON_HOLD, CANCELLED, SUPERSEDED, DELIVERED, ACCEPTED, REJECTED);
            // Before it is offered to MESH it may be found out that it cannot or must not go.
            case QUEUED ->
                Set.of(
                        SENDING,
                        DEFERRED,
                        FAILED,
                        NOT_SENT,
                        ON_HOLD,
                        CANCELLED,
                        SUPERSEDED,
                        DELIVERED,
                        ACCEPTED,
                        REJECTED);
            // In doubt, an answer may come for a post of which we never heard. What MESH did not take, and nobody
            // wants any more, ends.
            case SENDING ->
                Set.of(SENT, DEFERRED, FAILED, CANCELLED, SUPERSEDED, DELIVERED, ACCEPTED, REJECTED, UNDELIVERED);
            case DEFERRED ->
                Set.of(SENDING, FAILED, NOT_SENT, ON_HOLD, CANCELLED, SUPERSEDED, DELIVERED, ACCEPTED, REJECTED);
            // The business acknowledgement may overtake the infrastructure acknowledgement.
            case SENT -> Set.of(DELIVERED, ACCEPTED, REJECTED, UNDELIVERED, VOID, SENT_ANOTHER_WAY);
            // No report of non-delivery counts against the proof that it was delivered.
            case DELIVERED -> Set.of(ACCEPTED, REJECTED, VOID, SENT_ANOTHER_WAY);
            case ACCEPTED -> Set.of(VOID);
            // A duplicate or an unknown code is no last word: see Answer.
            case REJECTED -> Set.of(DELIVERED, ACCEPTED, SENT_ANOTHER_WAY);
            // The service desk can put an expired message back: a late answer still wins.
            case UNDELIVERED -> Set.of(DELIVERED, ACCEPTED, REJECTED, SENT_ANOTHER_WAY);
            // Tries may have run out in doubt: what is heard of one of them afterwards settles it.
            case FAILED -> Set.of(SENT, DELIVERED, ACCEPTED, REJECTED, UNDELIVERED, SENT_ANOTHER_WAY);
            case ON_HOLD -> Set.of(WAITING, CANCELLED, SUPERSEDED, SENT_ANOTHER_WAY, DELIVERED, ACCEPTED, REJECTED);
            case CANCELLED, SUPERSEDED, VOID, SENT_ANOTHER_WAY, NOT_SENT -> Set.of();
        };
    }

    public boolean canBecome(DocumentStatus target) {
        return next().contains(target);
    }

    /** True while certainly nothing of the document has left: a newer version may take its place in silence. */
    public boolean hasNotLeft() {
        return this == WAITING || this == QUEUED || this == DEFERRED || this == ON_HOLD;
    }

    /** True while it is still to go to the practice by itself, or once a person releases it. */
    public boolean isYetToBeSent() {
        return this == WAITING || this == QUEUED || this == SENDING || this == DEFERRED || this == ON_HOLD;
    }

    /** True where nothing more is to come, neither from us nor from the practice. */
    public boolean isSettled() {
        return next().isEmpty() || this == ACCEPTED;
    }

    /** False where it ended before it left: then it stands in for nothing, and the next version takes its number. */
    public boolean counts() {
        return this != CANCELLED && this != SUPERSEDED && this != NOT_SENT;
    }

    /** True where the practice may have it. */
    public boolean mayHaveLeft() {
        return counts() && !hasNotLeft();
    }

    /** True where the practice holds the document as far as we know: a newer version says that it replaces this one. */
    public boolean gotThrough() {
        return this == SENT || isConfirmed();
    }

    /** True where the practice's side says that it has it. */
    public boolean isConfirmed() {
        return this == DELIVERED || this == ACCEPTED;
    }

    /** True where somebody has to see to it that the practice gets it. */
    public boolean didNotArrive() {
        return this == REJECTED || this == UNDELIVERED || this == FAILED;
    }
}
