package org.senddocument.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.junit.jupiter.api.Test;
import org.senddocument.report.inspection.PdfInspection;

class ReportFileTest {
    @Test
    void nothingButTheTitleIsToldOutsideThePages() {
        assertThat(RenderedPdf.of(SampleReports.everyday()).lettering())
                .contains("Consultation Report")
                .doesNotContainIgnoringCase("Smith")
                .doesNotContain("9690937278", "969 093", "Pritchard", "Cough");
    }

    @Test
    void theSameContentGivesTheSameBytesAndOtherContentAnotherIdentity() throws Exception {
        byte[] first = RenderedPdf.of(SampleReports.ofManyScripts()).bytes();
        byte[] second = RenderedPdf.of(SampleReports.ofManyScripts()).bytes();
        byte[] later =
                RenderedPdf.of(sentAt(SampleReports.SENT_AT.plusSeconds(1))).bytes();

        assertThat(second).isEqualTo(first);
        assertThat(identity(later)).isNotEqualTo(identity(first));
    }

    @Test
    void theFileTellsItsTitleAndLanguageAndIsTagged() throws Exception {
        try (PDDocument pdf =
                Loader.loadPDF(RenderedPdf.of(SampleReports.everyday()).bytes())) {
            PDDocumentCatalog catalog = pdf.getDocumentCatalog();

            assertThat(catalog.getLanguage()).isEqualTo("en-GB");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Consultation Report");
        }
    }

    @Test
    void aRenderedReportPassesTheInspectionOfSuppliedOnes() {
        RenderedPdf pdf = RenderedPdf.of(SampleReports.ofEntries(30));

        assertThat(new PdfInspection().inspect(pdf.bytes()).pages())
                .isEqualTo(pdf.result().pages());
    }

    private static String identity(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getDocument().getDocumentID().toString();
        }
    }

    private static ReportContent sentAt(Instant instant) {
        return new ReportContent(
                "Consultation Report", 1, 0, SampleReports.everyday().consultation(), instant, Optional.empty());
    }
}
