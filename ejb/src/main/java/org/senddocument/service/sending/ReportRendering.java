package org.senddocument.service.sending;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
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
import org.senddocument.report.RenderedReport;
import org.senddocument.report.ReportContent;
import org.senddocument.report.ReportPdf;
import org.senddocument.service.content.ContentStore;
import org.senddocument.service.content.StagedContent;
import org.senddocument.service.mailbox.MessageBody;

/** Renders the report of a document that came as notes, when it leaves: the version and the date are known only then. */
@Dependent
public class ReportRendering {

    private static final System.Logger LOG = System.getLogger(ReportRendering.class.getName());

    /** Printed for an address or a number that nobody is to learn. */
    private static final String WITHHELD = "Withheld";

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
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        render(content(consultation, 1, attachments, clock.instant(), UNNAMED), pdf);
        return pdf.size();
    }

    private byte[] render(Document document, Instant now) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        RenderedReport report =
                render(content(shown(document), document.number(), related(document), now, receiver(document)), pdf);
        if (!report.unprintable().isEmpty()) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "Document {0}: no font has {1} of the characters in its notes; the report shows their numbers",
                    document.reference(),
                    report.unprintable().size());
        }
        return pdf.toByteArray();
    }

    /** Where PDS keeps the whereabouts of a patient to itself, the report that we print tells nobody either (S-flag). */
    private Consultation shown(Document document) {
        Consultation consultation = document.consultation();
        return recipients
                .of(document.id())
                .filter(Recipient::isRestricted)
                .map(restricted -> consultation.of(consultation.patient().withoutWhereabouts(WITHHELD)))
                .orElse(consultation);
    }

    /** As PDS found it; it names none where the patient's whereabouts are withheld. */
    private String receiver(Document document) {
        return recipients
                .of(document.id())
                .map(Recipient::practice)
                .map(code -> practices.find(code).map(Practice::inOneLine).orElse(code))
                .orElse(UNNAMED);
    }

    private ReportContent content(Consultation consultation, int version, int related, Instant now, String receiver) {
        return new ReportContent(
                settings.version().title(consultation), version, related, consultation, now, Optional.of(receiver));
    }

    private static RenderedReport render(ReportContent content, OutputStream pdf) {
        try {
            return new ReportPdf().render(content, pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
