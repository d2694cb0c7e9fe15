package org.senddocument.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import org.senddocument.service.fault.PlainText;
import org.senddocument.service.submission.SubmissionReceipt;
import org.senddocument.service.submission.SubmitDocument;

/** Reads a submission part by part, streaming the bodies into the store; of a refused one nothing stays. */
@Dependent
class Submissions {

    private static final int LONGEST_KEY = 255;

    @Inject
    SubmitDocument submit;

    SubmissionReceipt take(String contentType, String idempotencyKey, InputStream body) {
        long room = submit.room();
        checkKey(idempotencyKey);
        SubmittedParts parts = new SubmittedParts(submit, room);
        boolean kept = false;
        try {
            parts.read(new MultipartBody(contentType, body));
            SubmissionReceipt receipt = submit.submit(parts.document(idempotencyKey));
            kept = !receipt.repeated();
            return receipt;
        } catch (IOException e) {
            throw new RequestException(400, "The request is no multipart/form-data that can be read.");
        } finally {
            if (!kept) {
                parts.discard();
            }
        }
    }

    private static void checkKey(String key) {
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY || !PlainText.isPlain(key))) {
            throw new RequestException(400, "Idempotency-Key must have 1 to 255 characters, and none of control.");
        }
    }
}
