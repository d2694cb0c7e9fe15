package org.senddocument.report.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.senddocument.report.SamplePdfs;

/** Files made to keep a parser busy. Each test ends at all only because the inspection does. */
class HostilePdfTest {
    private static final int FIVE_MEGABYTES = 5_000_000;

    private final PdfInspection inspection = new PdfInspection();

    @Test
    void randomBytesAreNoPdf() {
        Random random = new Random(7);

        for (int i = 0; i < 20; i++) {
            byte[] noise = new byte[i < 19 ? random.nextInt(5000) + 10 : FIVE_MEGABYTES];
            random.nextBytes(noise);
            assertRefused(noise, "is not a readable PDF");
            System.arraycopy(bytes("%PDF-1.7\n"), 0, noise, 0, 9);
            assertRefused(noise, "is not a readable PDF");
        }
    }

    @Test
    void aPdfWithSpoiltBytesIsJudgedAndNeverBreaksTheInspection() {
        Random random = new Random(11);
        byte[] sound = SamplePdfs.pages(3);

        for (int i = 0; i < 250; i++) {
            byte[] spoilt = sound.clone();
            for (int n = 0; n < 5; n++) {
                spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
            }
            assertThat(verdict(spoilt)).isIn("accepted", "refused");
        }
    }

    @Test
    void aPageTreeThatLeadsBackToItsRootIsRefused() {
        byte[] pdf = RawPdf.blank()
                .object(1, "<</Type/Catalog/Pages 2 0 R>>")
                .object(2, "<</Type/Pages/Count 1/Kids[3 0 R 2 0 R]>>")
                .page()
                .bytes();

        assertRefused(pdf, "is not a readable PDF");
    }

    @Test
    void aPageTreeOfTenThousandLevelsIsWalked() {
        RawPdf pdf = RawPdf.blank().object(1, "<</Type/Catalog/Pages 10 0 R>>");
        for (int level = 10; level < 10_010; level++) {
            pdf.object(level, "<</Type/Pages/Count 1/Kids[" + (level + 1) + " 0 R]>>");
        }
        pdf.object(10_010, "<</Type/Page/Contents 4 0 R>>").stream(4, "", "0 0 m 9 9 l S");

        assertThat(inspection.inspect(pdf.bytes()).pages()).isEqualTo(1);
    }

    @Test
    void aChainOfObjectsAsLongAsTheFileIsWalked() {
        RawPdf pdf = RawPdf.blank()
                .object(1, "<</Type/Catalog/Pages 2 0 R/Outlines 10 0 R>>")
                .object(2, "<</Type/Pages/Count 1/Kids[3 0 R]>>")
                .page();
        for (int link = 10; link < 30_000; link++) {
            pdf.object(link, "<</Next " + (link + 1) + " 0 R>>");
        }

        assertThat(inspection.inspect(pdf.bytes()).pages()).isEqualTo(1);
    }

    @Test
    void aChainOfObjectsThatNothingRefersToNeverBreaksTheInspection() {
        RawPdf pdf = RawPdf.withOnePage();
        for (int link = 10; link < 30_000; link++) {
            pdf.object(link, "<</Next " + (link + 1) + " 0 R>>");
        }

        assertThat(verdict(pdf.bytes())).isIn("accepted", "refused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "<</A"})
    void deepNestingIsRefused(String opening) {
        String nested = opening.repeat(300_000);

        assertRefused(RawPdf.blank().object(1, nested).bytes(), "is not a readable PDF");
    }

    @Test
    void declaredSizesAreNotBelieved() {
        String huge = "9999999999999";

        assertThat(verdict(RawPdf.withOnePage()
                        .object(6, "<</Length " + huge + ">>\nstream\nx\nendstream")
                        .bytes("/Prev " + huge)))
                .isEqualTo("refused");
        assertThat(verdict(RawPdf.withOnePage().stream(8, "/Type/ObjStm/N 2147483647/First 2147483647", "1 0 2 0 3 0")
                        .bytesWithObjectsInside(3)))
                .isEqualTo("accepted");
    }

    @Test
    void streamsThatNeverEndAreNotSearchedToTheEndOfTheFileAgainAndAgain() {
        RawPdf pdf = RawPdf.withOnePage();
        for (int number = 10; number < 40_000; number++) {
            pdf.endless(number, "<</Length 0>>\nstream\n" + " ".repeat(60));
        }

        assertRefused(pdf.bytes(), "is too complex to be checked");
    }

    @Test
    void thousandsOfEmptyPagesThatShareOneLongContentAreReadOnce() {
        String kids =
                IntStream.range(0, 10_000).mapToObj(i -> (i + 10) + " 0 R ").collect(Collectors.joining());
        RawPdf pdf = RawPdf.blank()
                .object(1, "<</Type/Catalog/Pages 2 0 R>>")
                .object(2, "<</Type/Pages/Count 10000/Kids[" + kids + "]>>")
                .stream(4, "/Filter/FlateDecode", RawPdf.deflated(bytes("q Q ".repeat(250_000))));
        IntStream.range(0, 10_000).forEach(i -> pdf.object(i + 10, "<</Type/Page/Contents 4 0 R>>"));

        assertRefused(pdf.bytes(), "is empty");
    }

    private String verdict(byte[] document) {
        try {
            inspection.inspect(document);
            return "accepted";
        } catch (UnacceptableDocumentException e) {
            return "refused";
        }
    }

    @Test
    void manyPagesWhoseContentsUnpackToNothingAreNotAllRead() {
        StringBuilder kids = new StringBuilder();
        RawPdf pdf = RawPdf.blank().object(1, "<</Type/Catalog/Pages 2 0 R>>");
        byte[] idle = RawPdf.deflated(bytes("q Q ".repeat(250_000)));
        for (int page = 0; page < 40; page++) {
            int number = 10 + 2 * page;
            kids.append(number).append(" 0 R ");
            pdf.object(number, "<</Type/Page/Parent 2 0 R/Contents " + (number + 1) + " 0 R>>").stream(
                    number + 1, "/Filter/FlateDecode", idle);
        }

        assertRefused(
                pdf.object(2, "<</Type/Pages/Count 40/Kids[" + kids + "]>>").bytes(), "is too complex to be checked");
    }

    @Test
    void millionsOfEmptyListsAreNotTakenIntoMemory() {
        byte[] pdf = RawPdf.withOnePage()
                .object(6, "[" + "[]".repeat(1_200_000) + "]")
                .bytes();

        assertRefused(pdf, "is too complex to be checked");
    }

    @Test
    void whatBeginsAsSomethingElseIsNoPdf() {
        assertThat(verdict(RawPdf.behind("\r\n").onePage().bytes())).isEqualTo("accepted");

        assertRefused(
                RawPdf.behind("<html><script>alert(1)</script>\n").onePage().bytes(), "is not a readable PDF");
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
