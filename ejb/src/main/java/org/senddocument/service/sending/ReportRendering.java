package org.senddocument.service.sending;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.senddocument.domain.consultation.Consultation;
import org.senddocument.domain.content.ContentRole;
import org.senddocument.domain.content.Contents;
import org.senddocument.domain.document.Document;
import org.senddocument.domain.tracing.Practice;
import org.senddocument.domain.tracing.Practices;
import org.senddocument.domain.tracing.Recipient;
import org.senddocument.domain.tracing.Recipients;
import org.senddocument.report.ReportContent;
import org.senddocument.report.ReportPdf;
import org.senddocument.service.content.ContentStore;
import org.senddocument.service.content.StagedContent;
import org.senddocument.service.mailbox.MessageBody;

/** Renders the report of a document that came as notes, when it leaves: the version and the date are known only then. */
@Dependent
public class ReportRendering {

    /** Who gets the report where nobody told us their name: MESH finds them. */
    private static final String UNNAMED = "The patient's registered GP practice";

    @Inject
    Contents contents;

    @Inject
    ContentStore store;

    @Inject
    Recipients recipients;

    @Inject
    Practices practices;

    @Inject
    GpConnectSettings settings;

    @Inject
    Clock clock;

    void renderWhereNeeded(Document document, Instant now) {
        if (document.consultation().notes().isEmpty()) {
            return;
        }
        byte[] pdf = render(document, now);
        try {
            StagedContent staged =
                    store.stage(ContentRole.REPORT, "application/pdf", null, new ByteArrayInputStream(pdf), pdf.length);
            contents.get(staged.id()).adopt(document.id(), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int related(Document document) {
        return (int) contents.of(document.contentOwner().id()).stream()
                .filter(content -> content.role() == ContentRole.ATTACHMENT)
                .count();
    }

    MessageBody preview(Document document) {
        byte[] pdf = render(document, clock.instant());
        return new StreamedBody(pdf.length, () -> new ByteArrayInputStream(pdf));
    }

    /** Tells before anything is kept whether the notes can be rendered. */
    public long sizeOf(Consultation consultation, int attachments) {
        return render(consultation, 1, attachments, clock.instant(), UNNAMED).length;
    }

    private byte[] render(Document document, Instant now) {
        return render(document.consultation(), document.number(), related(document), now, receiver(document));
    }

    /** As PDS found it; it names none where the patient's whereabouts are withheld. */
    private String receiver(Document document) {
        return recipients
                .of(document.id())
                .map(Recipient::practice)
                .map(code -> practices.find(code).map(Practice::inOneLine).orElse(code))
                .orElse(UNNAMED);
    }

    private byte[] render(Consultation consultation, int version, int related, Instant now, String receiver) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            new ReportPdf()
                    .render(
                            new ReportContent(
                                    settings.version().title(consultation),
                                    version,
                                    related,
                                    consultation,
                                    now,
                                    Optional.of(receiver)),
                            pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }
}
