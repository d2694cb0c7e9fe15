package org.senddocument.domain.tracking;

/** Where MESH says that a message of ours is. None of it is an acknowledgement. */
public enum TrackingStatus {
    /** It lies in the practice's mailbox. */
    NOT_COLLECTED,
    /** The practice's system has taken it out of its mailbox. */
    COLLECTED,
    UNDELIVERABLE,
    /** MESH knows of no such message, or of it no more: it forgets each after some weeks. */
    UNKNOWN
}
