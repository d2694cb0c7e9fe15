package org.senddocument.report;

import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Renders a consultation to the PDF layout of GP Connect Send Document (GPCM-SD-086 to -091), as PDF/A-2A and PDF/UA-1.
 * The same content gives the same bytes.
 */
@Dependent
public class ReportPdf {

    /**
     * @param content of which text beyond the layout's room (a title of four lines, an address of seven) is cut with an
     *     ellipsis; the notes never are
     * @param out is written to and left open
     */
    public RenderedReport render(ReportContent content, OutputStream out) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            Typesetting set = Typesetting.of(pdf);
            String title = set.text().line(content.title());
            int pages = write(content, title, set);
            set.structure().writeTo(pdf);
            ArchiveMark.write(pdf, title, content.letterSentAt());
            pdf.setDocumentId(identity(content));
            pdf.save(out);
            return new RenderedReport(pages, set.text().unprintable());
        }
    }

    private static int write(ReportContent content, String title, Typesetting set) throws IOException {
        PatientBlock patient = new PatientBlock(content.consultation().patient(), set);
        ReportPages pages = new ReportPages(set, new VersionBand(content), patient);
        Canvas first = pages.first(new TitleBand(title, set.typefaces()), new SendingBlock(content, set));
        PageCursor cursor = new PageCursor(pages, first, pages.top());
        new ClinicalNotes(set, cursor).write(content.consultation());
        return pages.finish();
    }

    /** PDFBox would take the clock. */
    private static long identity(ReportContent content) {
        String unique = content.consultation().consultationId() + "|" + content.documentVersion() + "|"
                + content.letterSentAt();
        return UUID.nameUUIDFromBytes(unique.getBytes(StandardCharsets.UTF_8)).getMostSignificantBits();
    }
}
