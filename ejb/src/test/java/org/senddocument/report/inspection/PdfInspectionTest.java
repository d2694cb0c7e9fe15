package org.senddocument.report.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.senddocument.report.SamplePdfs;

class PdfInspectionTest {
    private final PdfInspection inspection = new PdfInspection();

    @Test
    void thePagesOfASoundPdfAreCounted() {
        assertThat(inspection.inspect(SamplePdfs.pages(1)).pages()).isEqualTo(1);
        assertThat(inspection.inspect(SamplePdfs.pages(37)).pages()).isEqualTo(37);
        assertThat(inspection.inspect(SamplePdfs.ofAbout(5_000_000)).pages()).isEqualTo(1);
    }

    @Test
    void whatIsNoPdfIsUnreadable() {
        assertRefused(bytes("Dear colleague"), "is not a readable PDF");
    }

    @Test
    void thePagesAreCountedByTheTreeAndNotByItsClaim() {
        byte[] boasting = RawPdf.blank()
                .object(1, "<</Type/Catalog/Pages 2 0 R>>")
                .object(2, "<</Type/Pages/Count 2000000000/Kids[3 0 R]>>")
                .page()
                .bytes();

        assertThat(inspection.inspect(boasting).pages()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret"})
    void anEncryptedPdfIsRefusedAlsoWhereItOpensUnasked(String userPassword) {
        assertRefused(SamplePdfs.encrypted(userPassword), "is encrypted");
    }

    @Test
    void aPdfThatIsEncryptedForCertificatesIsRefused() {
        assertRefused(RawPdf.withOnePage().bytes("/Encrypt<</Filter/Adobe.PubSec/V 4>>/ID[<00><00>]"), "is encrypted");
    }

    @Test
    void aPdfWithNothingToReadIsRefused() {
        assertRefused(new byte[0], "is empty");
        assertRefused(SamplePdfs.emptyPage(), "is empty");
        assertRefused(
                RawPdf.blank()
                        .object(1, "<</Type/Catalog/Pages 2 0 R>>")
                        .object(2, "<</Type/Pages/Count 0/Kids[]>>")
                        .bytes(),
                "is empty");
    }

    @Test
    void aPageOnWhichNothingIsPaintedIsEmptyHoweverLongItsContent() {
        byte[] silent = RawPdf.blank()
                .object(1, "<</Type/Catalog/Pages 2 0 R>>")
                .object(2, "<</Type/Pages/Count 1/Kids[3 0 R]>>")
                .object(3, "<</Type/Page/Parent 2 0 R/Contents 4 0 R>>")
                .stream(4, "/Filter/FlateDecode", RawPdf.deflated(bytes("q 1 0 0 1 0 0 cm Q\n".repeat(1000))))
                .bytes();

        assertRefused(silent, "is empty");
    }

    @Test
    void oneEmptyPageAmongOthersIsNoReasonToRefuse() {
        byte[] halfEmpty = RawPdf.blank()
                .object(1, "<</Type/Catalog/Pages 2 0 R>>")
                .object(2, "<</Type/Pages/Count 2/Kids[3 0 R 5 0 R]>>")
                .page()
                .object(5, "<</Type/Page/Parent 2 0 R>>")
                .bytes();

        assertThat(inspection.inspect(halfEmpty).pages()).isEqualTo(2);
    }

    @Test
    void aPdfThatBreaksOffIsRefusedWhereverItBreaks() {
        byte[] whole = SamplePdfs.pages(3);

        for (int length = 10; length < whole.length - 10; length += whole.length / 50) {
            assertRefused(Arrays.copyOf(whole, length), "is not a readable PDF");
        }
    }

    @Test
    void aPageThatIsMissingIsRefused() {
        byte[] pdf = RawPdf.blank()
                .object(1, "<</Type/Catalog/Pages 2 0 R>>")
                .object(2, "<</Type/Pages/Count 2/Kids[3 0 R 77 0 R]>>")
                .page()
                .bytes();

        assertRefused(pdf, "is not a readable PDF");
    }

    @Test
    void theRefusalAndTheLogSayNothingOfTheDocument() {
        List<String> logged = new ArrayList<>();
        Logger pdfBox = Logger.getLogger("org.apache.pdfbox");
        Handler listener = new Handler() {
            @Override
            public void publish(LogRecord record) {
                logged.add(record.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        listener.setLevel(Level.ALL);
        pdfBox.addHandler(listener);

        assertThatThrownBy(() ->
                        inspection.inspect(bytes("%PDF-1.7\n1 0 obj <</Type SMITH>> SMITH\nstartxref\n9\n%%EOF\n")))
                .hasMessage("is not a readable PDF")
                .hasNoCause();

        pdfBox.removeHandler(listener);
        assertThat(logged).isEmpty();
    }

    private void assertRefused(byte[] document, String rule) {
        assertThatThrownBy(() -> inspection.inspect(document))
                .isInstanceOf(UnacceptableDocumentException.class)
                .hasMessage(rule);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
