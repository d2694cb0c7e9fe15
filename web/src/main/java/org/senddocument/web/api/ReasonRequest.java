package org.senddocument.web.api;

import org.senddocument.service.document.ReasonMissingException;
import org.senddocument.service.fault.PlainText;

/** Why a person does what they do. */
public record ReasonRequest(String reason) {

    private static final int LONGEST = 2000;

    /** @throws ReasonMissingException where there is none */
    static String of(ReasonRequest request) {
        return required(request == null ? null : request.reason());
    }

    /** @throws ReasonMissingException where there is none */
    static String required(String reason) {
        String given = checked(reason);
        if (given == null) {
            throw new ReasonMissingException();
        }
        return given;
    }

    /** Null where there is none: whether there must be one is for the service to say. */
    static String checked(String reason) {
        if (reason == null || reason.isBlank()) {
            return null;
        }
        String given = reason.strip();
        if (given.length() > LONGEST || !PlainText.isProse(given)) {
            throw new RequestException(
                    400, "A reason may have at most " + LONGEST + " characters, and none of control.");
        }
        return given;
    }
}
