package org.senddocument.service.document;

import java.io.Serializable;
import java.util.UUID;

/**
 * What became of one document that was to be sent again.
 *
 * @param resentAs the new document; null where it was refused
 * @param reason why it was refused; null where it was not
 */
public record ResendOutcome(String document, String resentAs, String reason) implements Serializable {

    static ResendOutcome resent(UUID document, UUID copy) {
        return new ResendOutcome(document.toString(), copy.toString(), null);
    }

    static ResendOutcome refused(UUID document, String reason) {
        return new ResendOutcome(document.toString(), null, reason);
    }

    public boolean isResent() {
        return resentAs != null;
    }
}
