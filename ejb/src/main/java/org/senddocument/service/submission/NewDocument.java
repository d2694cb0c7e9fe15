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
 */
public record NewDocument(
        Consultation consultation,
        Optional<StagedContent> report,
        List<StagedContent> attachments,
        Optional<String> idempotencyKey) {

    public NewDocument {
        attachments = List.copyOf(attachments);
    }

    List<StagedContent> contents() {
        return Stream.concat(report.stream(), attachments.stream()).toList();
    }

    NewDocument with(Consultation completed) {
        return new NewDocument(completed, report, attachments, idempotencyKey);
    }
}
