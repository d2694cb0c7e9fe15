package org.senddocument.service.tracing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.senddocument.database.TestDatabase;
import org.senddocument.domain.consultation.Consultation;
import org.senddocument.domain.consultation.Organisation;
import org.senddocument.domain.consultation.Patient;
import org.senddocument.domain.document.Document;
import org.senddocument.domain.document.Documents;
import org.senddocument.domain.document.Submission;
import org.senddocument.domain.document.VersionChain;

/** Documents that are next to be sent, all of one fictional patient, and what PDS may say of them. */
public final class TracedDocuments {

    public static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private static final String NHS_NUMBER = "9990000018";

    private TracedDocuments() {}

    /** @return its id */
    public static long queued(TestDatabase database) {
        UUID reference = UUID.randomUUID();
        return database.inTransaction(entities -> {
            Documents documents = new Documents(entities);
            VersionChain chain = new VersionChain("clinic", reference.toString(), NHS_NUMBER);
            documents.add(chain);
            Submission submission = new Submission("clinic", consultation(reference), NOW, NOW, null, "0".repeat(64));
            Document document = Document.waiting(reference, chain, 1, submission, NOW);
            documents.add(document);
            document.queue(NOW);
            return document.id();
        });
    }

    private static Consultation consultation(UUID reference) {
        Patient patient = new Patient(
                NHS_NUMBER,
                "01",
                "Sample",
                List.of("Ada"),
                null,
                LocalDate.of(1960, 2, 29),
                null,
                null,
                null,
                null,
                null,
                null);
        return new Consultation(
                reference.toString(),
                OffsetDateTime.parse("2026-03-01T18:30:00+00:00"),
                null,
                null,
                null,
                null,
                false,
                false,
                null,
                patient,
                null,
                new Organisation("A12345", "Sample Surgery", "0113 496 0001", null, null, null),
                List.of());
    }

    static DemographicsAnswer found(String surname) {
        return found(surname, "B82001");
    }

    static DemographicsAnswer found(String surname, String practice) {
        return new DemographicsAnswer.Found(new DemographicRecord(
                NHS_NUMBER,
                "7",
                Optional.of(surname),
                List.of(),
                Optional.of("1960-02-29"),
                false,
                false,
                Optional.of(practice),
                Optional.empty()));
    }
}
