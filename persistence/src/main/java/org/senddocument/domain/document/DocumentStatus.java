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
    /** MESH would not take it, or PDS would not answer, now; tried again by itself. */
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
            // What was deferred, held and released may have been posted in doubt before: then an answer may come.
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
            // In doubt, an answer may come for a post of which we never heard.
            case SENDING -> Set.of(SENT, DEFERRED, FAILED, DELIVERED, ACCEPTED, REJECTED, UNDELIVERED);
            case DEFERRED ->
                Set.of(
                        SENDING,
                        SENT,
                        FAILED,
                        NOT_SENT,
                        ON_HOLD,
                        CANCELLED,
                        SUPERSEDED,
                        DELIVERED,
                        ACCEPTED,
                        REJECTED,
                        UNDELIVERED);
            // The business acknowledgement may overtake the infrastructure acknowledgement.
            case SENT -> Set.of(DELIVERED, ACCEPTED, REJECTED, UNDELIVERED, VOID, SENT_ANOTHER_WAY);
            // No report of non-delivery counts against the proof that it was delivered.
            case DELIVERED -> Set.of(ACCEPTED, REJECTED, VOID, SENT_ANOTHER_WAY);
            case ACCEPTED -> Set.of(VOID);
            case REJECTED -> Set.of(SENT_ANOTHER_WAY);
            // The service desk can put an expired message back: a late answer still wins.
            case UNDELIVERED -> Set.of(DELIVERED, ACCEPTED, REJECTED, SENT_ANOTHER_WAY);
            // Tries may have run out in doubt: an answer proves then that one of them arrived.
            case FAILED -> Set.of(DELIVERED, ACCEPTED, REJECTED, SENT_ANOTHER_WAY);
            case ON_HOLD -> Set.of(WAITING, CANCELLED, SUPERSEDED, SENT_ANOTHER_WAY, DELIVERED, ACCEPTED, REJECTED);
            case CANCELLED, SUPERSEDED, VOID, SENT_ANOTHER_WAY, NOT_SENT -> Set.of();
        };
    }

    public boolean canBecome(DocumentStatus target) {
        return next().contains(target);
    }

    /** True while nothing of the document can have left: a newer version may take its place in silence. */
    public boolean isBeforeSending() {
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

    /** False where the version certainly never left: the next one takes its number. */
    public boolean mayHaveLeft() {
        return !isBeforeSending() && this != CANCELLED && this != SUPERSEDED && this != NOT_SENT;
    }

    /** True where the practice holds the document as far as we know: a newer version says that it replaces this one. */
    public boolean gotThrough() {
        return this == SENT || this == DELIVERED || this == ACCEPTED;
    }
}
