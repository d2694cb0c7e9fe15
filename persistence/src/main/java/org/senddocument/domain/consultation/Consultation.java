package org.senddocument.domain.consultation;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * What a clinical system says of a consultation: the metadata of one document, kept as it came.
 *
 * @param consultationId the source system's own; the same for every version (GPCM-SD-042)
 * @param documentType SNOMED CT record composition type; null for the default
 * @param careSetting SNOMED CT; null where unknown
 * @param recipientType {@code FA} for action or {@code FI} for information; null for the default
 * @param confidential the patient asked that it be not shared
 * @param registeredHere the patient is registered where the consultation took place: nothing is sent (GPCM-SD-083)
 * @param sendAfter an instant before which the document must not leave; null for the configured delay
 * @param practitioner null where unknown
 * @param organisation null for the configured one
 * @param notes what the report is rendered from; empty where the PDF was supplied
 */
public record Consultation(
        String consultationId,
        OffsetDateTime consultedAt,
        Coding documentType,
        Coding careSetting,
        String title,
        String recipientType,
        boolean confidential,
        boolean registeredHere,
        OffsetDateTime sendAfter,
        Patient patient,
        Practitioner practitioner,
        Organisation organisation,
        List<Note> notes) {

    public Consultation {
        notes = notes == null ? List.of() : List.copyOf(notes);
    }

    /** The same consultation, of the patient as others know them. */
    public Consultation of(Patient known) {
        return with(known, notes);
    }

    /** All that is left of it once its contents were removed. */
    public Consultation withoutNotes() {
        return with(patient, List.of());
    }

    private Consultation with(Patient who, List<Note> said) {
        return new Consultation(
                consultationId,
                consultedAt,
                documentType,
                careSetting,
                title,
                recipientType,
                confidential,
                registeredHere,
                sendAfter,
                who,
                practitioner,
                organisation,
                said);
    }

    @Override
    public String toString() {
        return "Consultation[" + consultationId + "]";
    }
}
