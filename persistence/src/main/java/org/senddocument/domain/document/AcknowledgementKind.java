package org.senddocument.domain.document;

/** Which of the two answers of ITK3: the receiving system's, or the practice's. */
public enum AcknowledgementKind {
    INFRASTRUCTURE,
    BUSINESS
}
