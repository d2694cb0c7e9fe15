package org.senddocument.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.senddocument.report.SampleReports.item;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.senddocument.domain.consultation.Note;
import org.senddocument.domain.consultation.NoteItem;

class ReportLettersTest {
    @Test
    void lettersOfManyScriptsAndClinicalSignsAreReadBackAsTheyWereTyped() {
        RenderedPdf pdf = RenderedPdf.of(SampleReports.ofManyScripts());

        assertThat(pdf.notes())
                .contains("Ελληνικά, Русский, Հայերեն, ქართული")
                .contains("Zażółć gęślą jaźń; Þórður Ægisson; naïve façade; Đặng Thị Hương")
                .contains("Пациент жалуется на кашель; Џорџ Ђурић")
                .contains("≤ ≥ ± × ÷ ≈ ≠ µg μg Ω → ← ↑ ↓ ✓ ✗ ½ ¼ ⅓ ² ³ ₂ ‰ € ℞ ♀ ♂ ∅ Δ ∞ √ ° ′ ″")
                .contains("\uD835\uDFD8 \uD83D\uDE00")
                .contains("Decomposed: r\u00E9sum\u00E9");
    }

    @ParameterizedTest
    @CsvSource({"0021,024F", "0370,052F", "10D0,10FA", "1E00,1FFE", "2070,214F", "2190,22FF", "2500,26A0"})
    void everyLetterAndSignOfTheFontsIsReadBackAsItself(String from, String to) {
        String typed = lettersAndSigns(Integer.parseInt(from, 16), Integer.parseInt(to, 16));

        RenderedPdf pdf = RenderedPdf.of(notes(item(typed)));

        String expected = typed.codePoints()
                .mapToObj(c ->
                        pdf.result().unprintable().contains(c) ? String.format("[U+%04X]", c) : Character.toString(c))
                .collect(Collectors.joining());
        assertThat(pdf.notes().replace(" ", "")).isEqualTo("Note" + expected);
        assertThat(pdf.result().unprintable()).hasSizeLessThan(typed.length() / 10);
    }

    @Test
    void whatHasNoGlyphIsPrintedAsItsCodePointAndReported() {
        RenderedPdf pdf = RenderedPdf.of(notes(item("a\uE000b \u6F22 \u0000 \uD800 \uFEFF \uD83E\uDDEA c")));

        assertThat(pdf.notes()).isEqualTo("Note a[U+E000]b [U+6F22] [U+0000] [U+D800] [U+FEFF] [U+1F9EA] c");
        assertThat(pdf.result().unprintable()).containsExactly(0, 0x6F22, 0xD800, 0xE000, 0xFEFF, 0x1F9EA);
    }

    @Test
    void aControlOfDirectionCannotTurnADoseRound() {
        RenderedPdf pdf = RenderedPdf.of(notes(item("Give \u202Egm 01\u202C daily")));

        assertThat(pdf.notes()).isEqualTo("Note Give [U+202E]gm 01[U+202C] daily");
        assertThat(pdf.result().unprintable()).containsExactly(0x202C, 0x202E);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dose \u200F10 - 20 mg daily",
                "\u200F10 - 20 mg daily",
                "Take 10 \u200F- 20 mg",
                "Paracetamol \u200E500 mg, 6\u200D5 kg, 10\u034F mg, 5\u00ADmg"
            })
    void whatPrintsNothingTurnsNoDoseRoundAndLeavesNoMark(String typed) {
        RenderedPdf pdf = RenderedPdf.of(notes(item(typed)));

        assertThat(pdf.notes()).isEqualTo("Note " + typed.replaceAll("[\\p{Cf}\\u034F]", ""));
        assertThat(pdf.result().unprintable()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"שלום 10 - 20 mg x 3/7", "Label: שלום 5 mg, take 2 - 3 daily, not more than 10 mg."})
    void behindAHebrewWordDosesStandAsTheyWereTyped(String typed) throws Exception {
        try (PDDocument pdf = new PDDocument()) {
            assertThat(ReadingOrder.drawn(typed, new Typefaces(pdf))).isEqualTo(typed.replace("שלום", "םולש"));
        }
    }

    @Test
    void aMarkWithoutACharacterOfItsOwnStandsInTheFontThatPutsItOverItsLetter() throws Exception {
        try (PDDocument pdf = new PDDocument()) {
            List<Typefaces.Run> runs = new Typefaces(pdf).runs("c\u0304 food", Weight.PLAIN);

            assertThat(runs).extracting(Typefaces.Run::text).containsExactly("c\u0304", " food");
            assertThat(runs.get(0).typeface().font().getName()).contains("DejaVu");
        }
    }

    @Test
    void hebrewAndArabicAreKeptAsTypedBesideTheDrawnLine() {
        RenderedPdf pdf = RenderedPdf.of(notes(item("שלום (בדיקה) 120/80"), item("السلام 37.5")));

        assertThat(pdf.lettering()).contains("שלום (בדיקה) 120/80", "السلام 37.5");
        assertThat(pdf.result().unprintable()).isEmpty();
    }

    /** Those that stand alone and that Unicode does not replace by others. */
    private static String lettersAndSigns(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .filter(c -> Character.isLetterOrDigit(c)
                        || Character.getType(c) == Character.MATH_SYMBOL
                        || Character.getType(c) == Character.OTHER_SYMBOL)
                .filter(c -> Normalizer.isNormalized(Character.toString(c), Normalizer.Form.NFC))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static ReportContent notes(NoteItem... items) {
        return SampleReports.of(List.of(new Note("Note", List.of(items))));
    }
}
