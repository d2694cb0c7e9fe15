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

    /** What it does to the document that it is said of. */
    AcknowledgementEffect effectOn(Document document) {
        if (document.acknowledgements().stream()
                .anyMatch(earlier -> earlier.code().equals(code))) {
            return AcknowledgementEffect.REPEATED;
        }
        if (saysDuplicate() && document.journey().attempts() > 1) {
            return AcknowledgementEffect.PROVES_FIRST_COPY;
        }
        return document.status().canBecome(asks()) ? AcknowledgementEffect.APPLIED : AcknowledgementEffect.OUT_OF_TURN;
    }

    DocumentStatus asks() {
        if (!positive) {
            return DocumentStatus.REJECTED;
        }
        return kind == AcknowledgementKind.BUSINESS ? DocumentStatus.ACCEPTED : DocumentStatus.DELIVERED;
    }

    /** Why the document stands where the answer puts it; null where all is well. */
    String reason() {
        return positive ? null : code + " " + display;
    }

    /** Duplicate message, duplicate document. */
    private boolean saysDuplicate() {
        return code.equals("20007") || code.equals("20008");
    }

    boolean voidsPredecessor() {
        return code.equals(CANNOT_REPLACE);
    }
}
