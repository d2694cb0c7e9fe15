package org.senddocument.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.senddocument.service.document.DocumentView;
import org.senddocument.service.submission.NewDocument;
import org.senddocument.service.submission.SubmissionReceipt;
import org.senddocument.service.submission.SubmissionSettings;
import org.senddocument.service.submission.SubmitDocument;

/** Reads a submission part by part, streaming the bodies into the store; of a refused one nothing stays. */
@Dependent
class Submissions {

    private static final int LONGEST_KEY = 255;

    @Inject
    SubmitDocument submit;

    @Inject
    SubmissionSettings settings;

    DocumentView take(String contentType, String idempotencyKey, InputStream body) {
        if (idempotencyKey != null && (idempotencyKey.isBlank() || idempotencyKey.length() > LONGEST_KEY)) {
            throw new RequestException(400, "Idempotency-Key must have 1 to 255 characters.");
        }
        SubmittedParts parts = new SubmittedParts(submit, settings.maxDocumentSize());
        boolean kept = false;
        try {
            parts.read(contentType, body);
            SubmissionReceipt receipt = submit.submit(new NewDocument(
                    parts.consultation(), parts.report(), parts.attachments(), Optional.ofNullable(idempotencyKey)));
            kept = !receipt.repeated();
            return receipt.document();
        } catch (IOException e) {
            throw new RequestException(400, "The request is no multipart/form-data that can be read.");
        } finally {
            if (!kept) {
                parts.discard();
            }
        }
    }
}
