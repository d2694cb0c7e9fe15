package org.senddocument.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.senddocument.report.SampleReports.item;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.senddocument.domain.consultation.Coding;
import org.senddocument.domain.consultation.Note;
import org.senddocument.domain.consultation.NoteItem;

class ReportNotesTest {
    @Test
    void everythingThatWasEnteredIsPrintedInItsOrderWithItsCodes() {
        assertThat(RenderedPdf.of(SampleReports.everyday()).notes())
                .isEqualTo("History Cough for 5 days (SNOMED CT 49727002 | Cough) "
                        + "No fever. Slept badly; eats and drinks as usual. "
                        + "Examination Temperature 37.2 °C, SpO₂ 97 %, respiratory rate ≤ 18/min "
                        + "Chest clear no wheeze no crackles "
                        + "Medication Paracetamol 500mg tablets, 2 tablets four times a day "
                        + "(dm+d 322236009 | Paracetamol 500mg tablets) "
                        + "Plan Rest and fluids. To come back if no better in 7 days.");
    }

    @Test
    void aCodeIsPrintedWithWhatIsKnownOfIt() {
        List<NoteItem> items = List.of(
                new NoteItem("No system", new Coding(null, "1", "One"), false),
                new NoteItem("No display", new Coding("http://snomed.info/sct", "2", null), false),
                new NoteItem(null, new Coding("http://read.info/ctv3", "XE0Uc", "Three"), false),
                new NoteItem("Local", new Coding("https://starling.example/codes", "4", "Four"), false),
                new NoteItem("No code", new Coding(null, null, "Five"), false),
                new NoteItem(null, null, false));

        assertThat(RenderedPdf.of(SampleReports.of(List.of(new Note(null, items))))
                        .notes())
                .isEqualTo("No system (SNOMED CT 1 | One) No display (SNOMED CT 2) (CTV3 XE0Uc | Three) "
                        + "Local (https://starling.example/codes 4 | Four) No code (SNOMED CT | Five)");
    }

    @Test
    void aReportOfFortyPagesHoldsEveryEntryInItsOrderAndThePatientOnEveryPage() {
        ReportContent content = SampleReports.ofEntries(157);

        RenderedPdf pdf = RenderedPdf.of(content);

        assertThat(pdf.result().pages()).isEqualTo(40);
        assertThat(pdf.notes()).isEqualTo(expectedNotes(content));
        List<String> pages = pdf.pages();
        for (int page = 1; page <= 40; page++) {
            assertThat(pages.get(page - 1))
                    .contains("Version 2 Number of related documents: 3", "SMITH, Richard James (Mr)")
                    .contains("09-Jan-1955", "969 093 7278", "Clinical notes")
                    .endsWith("Page " + page + " of 40 Confidential: personal data Page " + page + " of 40");
        }
    }

    @Test
    void aNoteLongerThanAPageIsContinuedOnTheNext() {
        String long1 = IntStream.rangeClosed(1, 3000).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));

        RenderedPdf pdf = RenderedPdf.of(notes(item(long1), item("The end.")));

        assertThat(pdf.result().pages()).isGreaterThan(3);
        assertThat(pdf.notes()).isEqualTo("Note " + long1 + " The end.");
    }

    @Test
    void aHeadingIsNeverTheLastLineOfAPage() {
        List<Note> notes = IntStream.range(0, 300)
                .mapToObj(number -> new Note(
                        "Heading-" + number,
                        Collections.nCopies(1 + number % 5, item("Some text. ".repeat(9 + number % 13)))))
                .toList();

        List<String> pages = RenderedPdf.of(SampleReports.of(notes)).pages();

        assertThat(pages).hasSizeGreaterThan(10);
        assertThat(pages).noneMatch(page -> page.matches(".* Heading-\\d+ Page .*"));
    }

    @Test
    void aShortEntryStandsOnOnePageWithItsCode() {
        List<NoteItem> items = IntStream.range(0, 200)
                .mapToObj(number -> new NoteItem(
                        "from-" + number + " " + "Some text. ".repeat(number % 30),
                        new Coding(null, "225358003", "to-" + number),
                        false))
                .toList();

        RenderedPdf pdf = RenderedPdf.of(SampleReports.of(List.of(new Note("Plan", items))));

        List<String> pages = pdf.pages();
        assertThat(pages).hasSizeGreaterThan(5);
        IntStream.range(0, 200).forEach(number -> assertThat(pages)
                .filteredOn(page -> page.contains("from-" + number + " "))
                .singleElement()
                .asString()
                .contains("to-" + number + ")"));
    }

    @Test
    void theLastLineOfALongEntryIsNotAloneOnItsPage() {
        List<NoteItem> items = IntStream.range(0, 60)
                .mapToObj(number -> item("line\n".repeat(20 + number % 7) + "last-" + number))
                .toList();

        List<String> pages =
                RenderedPdf.of(SampleReports.of(List.of(new Note(null, items)))).pages();

        assertThat(pages).hasSizeGreaterThan(10);
        assertThat(pages).noneMatch(page -> page.matches(".*Clinical notes last-\\d+ .*"));
    }

    @Test
    void aPageThatGoesOnWithANoteNamesItsHeading() {
        NoteItem[] items =
                IntStream.range(0, 150).mapToObj(number -> item("Penicillin")).toArray(NoteItem[]::new);

        List<String> pages = RenderedPdf.of(notes(items)).pages();

        assertThat(pages).hasSizeGreaterThan(2);
        assertThat(pages.get(0)).doesNotContain("(continued)");
        assertThat(pages.subList(1, pages.size())).allMatch(page -> page.contains("Clinical notes Note (continued) "));
    }

    @Test
    void aNoteWithoutEntriesSaysSo() {
        assertThat(RenderedPdf.of(notes()).notes()).isEqualTo("Note Nothing recorded");
    }

    @Test
    void blankLinesRoundAnEntryAreNotPrinted() {
        assertThat(RenderedPdf.of(notes(item("\n \nfirst\n\nlast\n\n\n"), item("next")))
                        .pages()
                        .get(0))
                .contains("first last next");
    }

    @Test
    void aWordLongerThanTheLineIsBrokenAndNotCut() {
        String word = IntStream.range(0, 700).mapToObj(Integer::toString).collect(Collectors.joining());

        assertThat(RenderedPdf.of(notes(item(word))).notes().replace(" ", "")).isEqualTo("Note" + word);
    }

    @Test
    void lineBreaksAndTabsAreKeptAsLinesAndSpaces() {
        RenderedPdf pdf = RenderedPdf.of(notes(item("one\r\ntwo\rthree\u2028four\tfive\u000Bsix")));

        assertThat(pdf.notes()).isEqualTo("Note one two three four five six");
        assertThat(pdf.result().unprintable()).isEmpty();
    }

    private static String expectedNotes(ReportContent content) {
        return content.consultation().notes().stream()
                .map(note -> note.heading() + " "
                        + note.items().stream()
                                .map(item -> item.text() + " (SNOMED CT "
                                        + item.code().code() + " | "
                                        + item.code().display() + ")")
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" "));
    }

    private static ReportContent notes(NoteItem... items) {
        return SampleReports.of(List.of(new Note("Note", List.of(items))));
    }
}
