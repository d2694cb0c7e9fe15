package org.senddocument.service.tracing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.senddocument.database.TestDatabase;
import org.senddocument.domain.consultation.Consultation;
import org.senddocument.domain.consultation.SampleConsultation;
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
            Consultation consultation = SampleConsultation.of(reference.toString(), NHS_NUMBER);
            Submission submission = new Submission("clinic", consultation, NOW, NOW, null, "0".repeat(64));
            Document document = Document.waiting(reference, chain, 1, submission, NOW);
            documents.add(document);
            document.queue(NOW);
            return document.id();
        });
    }

    static DemographicsAnswer found(String surname) {
        return found(surname, "B82001");
    }

    /** @param until the last day with the practice */
    static DemographicsAnswer found(String surname, LocalDate until) {
        return found(surname, "B82001", Optional.of(until));
    }

    static DemographicsAnswer found(String surname, String practice) {
        return found(surname, practice, Optional.empty());
    }

    private static DemographicsAnswer found(String surname, String practice, Optional<LocalDate> until) {
        return new DemographicsAnswer.Found(new DemographicRecord(
                NHS_NUMBER,
                "7",
                Optional.of(surname),
                List.of(),
                Optional.of("1960-02-29"),
                false,
                false,
                Optional.of(practice),
                until));
    }
}
