package org.senddocument.service.submission;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.senddocument.domain.consultation.Consultation;
import org.senddocument.service.content.StagedContent;

/**
 * What a clinical system gives in: the metadata, and the bodies that are stored already.
 *
 * @param report the supplied PDF; empty where the report is rendered from the notes
 * @param unreadable values that are none of their kind, such as a birth date that no calendar has; absent in the metadata
 */
public record NewDocument(
        Consultation consultation,
        Optional<StagedContent> report,
        List<StagedContent> attachments,
        Optional<String> idempotencyKey,
        List<Violation> unreadable) {

    public NewDocument {
        attachments = List.copyOf(attachments);
        unreadable = List.copyOf(unreadable);
    }

    /** Of which every value could be read. */
    public NewDocument(
            Consultation consultation,
            Optional<StagedContent> report,
            List<StagedContent> attachments,
            Optional<String> idempotencyKey) {
        this(consultation, report, attachments, idempotencyKey, List.of());
    }

    List<StagedContent> contents() {
        return Stream.concat(report.stream(), attachments.stream()).toList();
    }

    NewDocument with(Consultation completed) {
        return new NewDocument(completed, report, attachments, idempotencyKey, unreadable);
    }
}
