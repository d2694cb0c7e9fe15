package org.senddocument.domain.document;

/** What an acknowledgement did to its document. Every one is kept, whatever it did. */
public enum AcknowledgementEffect {
    APPLIED,
    /** The same answer had come before. */
    REPEATED,
    /** It came when the life cycle no longer had a use for it. */
    OUT_OF_TURN,
    /** 20007 or 20008 for a document that was posted more than once, or confirmed before: a first copy arrived. */
    PROVES_FIRST_COPY
}
