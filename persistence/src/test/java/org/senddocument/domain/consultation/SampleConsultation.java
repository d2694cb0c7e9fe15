package org.senddocument.domain.consultation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** A consultation of which nothing is told but what every message needs. */
public final class SampleConsultation {

    /** Of the sending organisation. */
    public static final String ODS_CODE = "A12345";

    private SampleConsultation() {}

    public static Consultation of(String id, String nhsNumber) {
        return of(id, nhsNumber, List.of());
    }

    public static Consultation of(String id, String nhsNumber, List<Note> notes) {
        return of(id, nhsNumber, null, null, false, notes);
    }

    public static Consultation of(
            String id,
            String nhsNumber,
            OffsetDateTime sendAfter,
            Practitioner practitioner,
            boolean confidential,
            List<Note> notes) {
        return new Consultation(
                id,
                OffsetDateTime.parse("2026-03-01T18:30:00Z"),
                null,
                null,
                null,
                null,
                confidential,
                false,
                sendAfter,
                patient(nhsNumber),
                practitioner,
                new Organisation(ODS_CODE, "Sample Surgery", "0113 496 0000", null, null, null),
                notes);
    }

    private static Patient patient(String nhsNumber) {
        return new Patient(
                nhsNumber,
                "01",
                "Sample",
                List.of("Ada"),
                "Ms",
                LocalDate.of(1960, 2, 29),
                "female",
                null,
                null,
                null,
                null,
                null);
    }
}
