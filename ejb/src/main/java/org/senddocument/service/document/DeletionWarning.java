package org.senddocument.service.document;

import java.time.OffsetDateTime;
import org.senddocument.domain.consultation.Patient;
import org.senddocument.domain.document.Document;

/**
 * Said of a consultation that was deleted after it was sent: somebody must tell the practice (GPCM-SD-135).
 *
 * @param registeredPractice null where it is not known
 */
public record DeletionWarning(
        String warning, String patientName, String nhsNumber, OffsetDateTime consultedAt, String registeredPractice) {

    private static final String TEXT = "This consultation was sent to the patient's practice before it was deleted."
            + " The practice is not told by itself: tell them.";

    static DeletionWarning of(Document document, String registeredPractice) {
        Patient patient = document.consultation().patient();
        return new DeletionWarning(
                TEXT,
                (String.join(" ", patient.given()) + " " + patient.family()).strip(),
                patient.nhsNumber(),
                document.consultation().consultedAt(),
                registeredPractice);
    }

    @Override
    public String toString() {
        return "DeletionWarning[…]";
    }
}
