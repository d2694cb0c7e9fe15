package org.senddocument.service.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.senddocument.domain.document.Acknowledgement;
import org.senddocument.domain.document.Deletion;
import org.senddocument.domain.document.Document;
import org.senddocument.domain.document.Documents;
import org.senddocument.domain.document.OverdueAfter;
import org.senddocument.domain.document.StatusChange;
import org.senddocument.domain.document.Submission;
import org.senddocument.domain.document.Versions;

/** Makes views of documents, inside the transaction that read them. */
@Dependent
public class DocumentViews {

    @Inject
    Documents documents;

    @Inject
    StatusAdvice advice;

    @Inject
    RecipientViews recipients;

    @Inject
    TrackingViews tracking;

    @Inject
    OverdueAfter overdueAfter;

    @Inject
    Clock clock;

    public DocumentView of(Document document) {
        boolean overdue = isOverdue(document);
        RecipientView recipient = recipients.of(document);
        Versions versions = documents.of(document.chain());
        Optional<Deletion> deletion = deletionOf(document);
        return new DocumentView(
                document.reference().toString(),
                document.chain().consultationId(),
                document.number(),
                document.status(),
                document.statusReason(),
                overdue,
                patient(document.submission()),
                document.submission().receivedAt(),
                document.sendAfter(),
                document.journey().sentAt(),
                document.journey().meshMessageId(),
                text(document.journey().messageId()),
                document.journey().attempts(),
                id(versions.predecessorOf(document)),
                id(versions.successorOf(document)),
                id(Optional.ofNullable(document.resendOf())),
                id(versions.resentAs(document)),
                document.acknowledgements().stream().map(DocumentViews::view).toList(),
                document.history().stream().map(DocumentViews::view).toList(),
                advice.on(document, overdue).orElse(null),
                recipient.registeredPractice(),
                recipient.answeringPractice(),
                recipient.tracing(),
                deletion.map(Deletion::at).orElse(null),
                deletion.map(DocumentView.ToldView::of).orElse(null),
                tracking.of(document).orElse(null),
                document.statusCode(),
                advice.remedyFor(document, overdue).orElse(null));
    }

    /** Of what certainly never left nobody has to be told. */
    static Optional<Deletion> deletionOf(Document document) {
        return document.chain().deletion().filter(deletion -> document.status().mayHaveLeft());
    }

    boolean isOverdue(Document document) {
        Instant now = clock.instant();
        return document.isOverdue(overdueAfter, now);
    }

    private static DocumentView.PatientView patient(Submission submission) {
        return new DocumentView.PatientView(
                submission.nhsNumber(), submission.family(), submission.given(), submission.birthDate());
    }

    private static DocumentView.AcknowledgementView view(Acknowledgement acknowledgement) {
        return new DocumentView.AcknowledgementView(
                acknowledgement.kind().name(),
                acknowledgement.code(),
                acknowledgement.display(),
                acknowledgement.positive(),
                acknowledgement.receivedAt(),
                acknowledgement.diagnostics());
    }

    private static DocumentView.StatusChangeView view(StatusChange change) {
        return new DocumentView.StatusChangeView(change.status(), change.at(), change.by(), change.reason());
    }

    private static String id(Optional<Document> document) {
        return document.map(Document::reference).map(UUID::toString).orElse(null);
    }

    private static String text(UUID id) {
        return id == null ? null : id.toString();
    }
}
