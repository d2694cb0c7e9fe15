package org.senddocument.web.api;

import org.senddocument.service.document.ReasonMissingException;

/** Why a person does what they do. */
public record ReasonRequest(String reason) {

    /** @throws ReasonMissingException where there is none */
    static String of(ReasonRequest request) {
        if (request == null || request.reason() == null || request.reason().isBlank()) {
            throw new ReasonMissingException();
        }
        String reason = request.reason().strip();
        if (reason.length() > 2000) {
            throw new RequestException(400, "A reason may have at most 2000 characters.");
        }
        return reason;
    }
}
