package org.senddocument.domain.inbound;

/** How far an inbound message has come. */
public enum InboundState {
    /** Stored; not yet looked at. */
    STORED,
    MATCHED,
    /** Belongs to no document that we know; a person looks at it. */
    UNMATCHED
}
