package org.senddocument.domain.document;

/**
 * What a practice's system said of a document.
 *
 * @param code of ITK-ResponseCodes-1
 * @param known false where ITK3 does not name the code; then it is never positive
 * @param diagnostics the receiver's own words, or null
 */
public record Answer(
        AcknowledgementKind kind, String code, String display, boolean positive, boolean known, String diagnostics) {

    /** Unable to process replacement: the receiver voided the replacement and its predecessor (GPCM-SD-127). */
    private static final String CANNOT_REPLACE = "20014";

    /** Whether a document still waits for such an answer; for a good one also where the bad one was no last word. */
    public boolean isAwaitedBy(Document document) {
        return document.status().canBecome(asks()) && (asks() == DocumentStatus.REJECTED || !isRefused(document));
    }

    /** Only a duplicate, or a code that nobody knows, may be outweighed. */
    private static boolean isRefused(Document document) {
        return document.status() == DocumentStatus.REJECTED
                && document.acknowledgements().stream()
                        .anyMatch(answer -> !answer.positive() && !answer.outweighable());
    }

    /** What it does to the document that it is said of. */
    AcknowledgementEffect effectOn(Document document) {
        if (document.acknowledgements().stream()
                .anyMatch(earlier -> earlier.code().equals(code))) {
            return AcknowledgementEffect.REPEATED;
        }
        if (saysDuplicate() && (document.journey().attempts() > 1 || isConfirmed(document))) {
            return AcknowledgementEffect.PROVES_FIRST_COPY;
        }
        return isAwaitedBy(document) ? AcknowledgementEffect.APPLIED : AcknowledgementEffect.OUT_OF_TURN;
    }

    /** What was confirmed is not refused because it came twice. */
    private static boolean isConfirmed(Document document) {
        return document.acknowledgements().stream()
                .anyMatch(answer -> answer.positive() && answer.effect() == AcknowledgementEffect.APPLIED);
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

    boolean isOutweighable() {
        return !positive && (!known || saysDuplicate());
    }

    /** It speaks of two documents at once (GPCM-SD-128). */
    public boolean voidsPredecessor() {
        return code.equals(CANNOT_REPLACE);
    }
}
