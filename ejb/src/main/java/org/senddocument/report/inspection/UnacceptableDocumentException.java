package org.senddocument.report.inspection;

import jakarta.ejb.ApplicationException;

/**
 * A supplied document breaks a rule. The message is that rule as the end of a sentence ("is encrypted") and holds
 * nothing of the document.
 */
@ApplicationException(rollback = true)
public class UnacceptableDocumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnacceptableDocumentException(String rule) {
        super(rule);
    }

    static UnacceptableDocumentException unreadable() {
        return new UnacceptableDocumentException("is not a readable PDF");
    }

    static UnacceptableDocumentException tooComplex() {
        return new UnacceptableDocumentException("is too complex to be checked");
    }
}
