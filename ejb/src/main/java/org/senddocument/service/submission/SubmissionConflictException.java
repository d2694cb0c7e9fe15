package org.senddocument.service.submission;

import jakarta.ejb.ApplicationException;

/** What came contradicts what came before. The message names the rule and no patient. */
@ApplicationException(rollback = true)
public class SubmissionConflictException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SubmissionConflictException(String message) {
        super(message);
    }

    static SubmissionConflictException ofKey() {
        return new SubmissionConflictException("This Idempotency-Key was used for other content.");
    }

    static SubmissionConflictException ofPatient() {
        return new SubmissionConflictException("This consultationId was used for another NHS number.");
    }
}
