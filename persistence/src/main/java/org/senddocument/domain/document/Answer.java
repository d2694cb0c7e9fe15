package org.senddocument.domain.document;

/**
 * What a practice's system said of a document.
 *
 * @param code of ITK-ResponseCodes-1
 * @param diagnostics the receiver's own words, or null
 */
public record Answer(AcknowledgementKind kind, String code, String display, boolean positive, String diagnostics) {

    /** Unable to process replacement: the receiver voided the replacement and its predecessor (GPCM-SD-127). */
    private static final String CANNOT_REPLACE = "20014";

    /** Whether a document that stands there still waits for such an answer. */
    public boolean isAwaitedIn(DocumentStatus status) {
        return status.canBecome(asks());
    }

    DocumentStatus asks() {
        if (!positive) {
            return DocumentStatus.REJECTED;
        }
        return kind == AcknowledgementKind.BUSINESS ? DocumentStatus.ACCEPTED : DocumentStatus.DELIVERED;
    }

    /** Duplicate message, duplicate document. */
    boolean saysDuplicate() {
        return code.equals("20007") || code.equals("20008");
    }

    boolean voidsPredecessor() {
        return code.equals(CANNOT_REPLACE);
    }
}
