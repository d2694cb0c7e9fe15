package org.senddocument.report.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Small files whose inner files unpack to large ones, made to fill the memory. */
class PackedPdfTest {
    private final PdfInspection inspection = new PdfInspection();

    @Test
    void crossReferencesWithoutBytesAreRefused() {
        byte[] pdf = RawPdf.withOnePage()
                .bytesWithCrossReferences("/Size 2147483647/W[0 0 0]/Index[0 9223372036854775]", bytes("x"));

        assertRefused(pdf, "is not a readable PDF");
    }

    @Test
    void moreCrossReferencesThanTheFileCouldHoldObjectsAreRefused() {
        byte[] entries = RawPdf.deflated(new byte[1_000_000], 30);

        byte[] pdf =
                RawPdf.withOnePage().bytesWithCrossReferences("/Size 2147483647/W[1 1 1]/Filter/FlateDecode", entries);

        assertRefused(pdf, "is too complex to be checked");
    }

    @Test
    void anObjectStreamThatUnpacksToManyTimesTheFileIsRefused() {
        byte[] bomb = RawPdf.deflated(new byte[1_000_000], 60);

        byte[] pdf = RawPdf.withOnePage().stream(8, "/Type/ObjStm/N 1/First 6/Filter/FlateDecode", bomb)
                .bytesWithObjectsInside(1);

        assertRefused(pdf, "is too complex to be checked");
    }

    @Test
    void anObjectStreamOfEmptyArraysIsRefusedBeforeItFillsTheMemory() {
        byte[] arrays = RawPdf.deflated(bytes("100 0 [" + "[]".repeat(1_500_000)));

        byte[] pdf = RawPdf.withOnePage().stream(8, "/Type/ObjStm/N 1/First 6/Filter/FlateDecode", arrays)
                .bytesWithObjectsInside(1);

        assertRefused(pdf, "is too complex to be checked");
    }

    @Test
    void aChainOfFiltersIsNotUnpacked() {
        byte[] twice = RawPdf.deflated(RawPdf.deflated(new byte[1_000_000], 10));

        byte[] pdf = RawPdf.withOnePage().stream(8, "/Type/ObjStm/N 1/First 6/Filter[/FlateDecode/Fl]", twice)
                .bytesWithObjectsInside(1);

        assertRefused(pdf, "is too complex to be checked");
    }

    @Test
    void aRowAsWideAsTheMemoryIsRefused() {
        byte[] pdf = RawPdf.withOnePage().stream(
                        8,
                        "/Type/ObjStm/N 1/First 6/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 2000000000>>",
                        RawPdf.deflated(bytes("100 0 null")))
                .bytesWithObjectsInside(1);

        assertRefused(pdf, "is too complex to be checked");
    }

    @Test
    void anObjectStreamIsOpenedOnceHoweverManyObjectsItOnlySeemsToHold() {
        String inside = "1 0 [" + "1 ".repeat(700_000) + "]";
        byte[] pdf = RawPdf.withOnePage().stream(
                        8, "/Type/ObjStm/N 1/First 4/Filter/FlateDecode", RawPdf.deflated(bytes(inside)))
                .bytesWithObjectsInside(50_000);

        assertThat(inspection.inspect(pdf).pages()).isEqualTo(1);
    }

    @Test
    void anObjectStreamThatSeemsToHoldItselfIsNoTrap() {
        byte[] pdf = RawPdf.withOnePage().stream(8, "/Type/ObjStm/N 1/First 4/Extends 100 0 R", "8 0 8 0 R")
                .bytesWithObjectsInside(2);

        assertThat(inspection.inspect(pdf).pages()).isEqualTo(1);
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
