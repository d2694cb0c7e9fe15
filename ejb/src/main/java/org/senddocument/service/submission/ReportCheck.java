package org.senddocument.service.submission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.senddocument.report.inspection.PdfInspection;
import org.senddocument.report.inspection.UnacceptableDocumentException;
import org.senddocument.service.content.ContentStore;
import org.senddocument.service.content.ContentTooLargeException;
import org.senddocument.service.content.StagedContent;
import org.senddocument.service.sending.ReportRendering;

/** The report must be readable at the practice: a supplied PDF is inspected, notes are rendered once to try. */
@Dependent
class ReportCheck {

    @Inject
    ContentStore store;

    @Inject
    ReportRendering rendering;

    @Inject
    SubmissionSettings settings;

    /**
     * @throws InvalidSubmissionException where a PDF is not acceptable
     * @throws ContentTooLargeException where the rendered report and the attachments are too large together
     */
    void check(NewDocument document) {
        document.report().ifPresent(this::inspect);
        if (document.report().isEmpty()) {
            long attachments = document.attachments().stream()
                    .mapToLong(StagedContent::size)
                    .sum();
            long report = rendering.sizeOf(
                    document.consultation(), document.attachments().size());
            if (report + attachments > settings.maxDocumentSize()) {
                throw new ContentTooLargeException(settings.maxDocumentSize());
            }
        }
    }

    private void inspect(StagedContent report) {
        try (InputStream pdf = store.open(report.id())) {
            new PdfInspection().inspect(pdf.readAllBytes());
        } catch (UnacceptableDocumentException e) {
            throw new InvalidSubmissionException(List.of(new Violation("document", e.getMessage())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
