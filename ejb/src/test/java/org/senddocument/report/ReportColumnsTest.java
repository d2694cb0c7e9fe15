package org.senddocument.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.senddocument.report.SampleReports.item;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.senddocument.domain.consultation.Note;
import org.senddocument.report.PlacedWords.Word;

/** What was typed in columns is read in columns. */
class ReportColumnsTest {

    /** A space: each column is reached by whole ones. */
    private static final float A_LITTLE = 3;

    private static List<Word> words(String text) {
        return PlacedWords.in(RenderedPdf.of(SampleReports.of(List.of(new Note("Results", List.of(item(text)))))));
    }

    private static float left(List<Word> words, String text) {
        return PlacedWords.find(words, text).left();
    }

    @Test
    void aDoseStandsUnderTheTimeThatItIsFor() {
        List<Word> words =
                words("Drug\t\tMorning\tNoon\tNight\nAmlodipine\t5mg\nSimvastatin\t\t\t40mg\nIron\t\t\t200mg\tnone");

        assertThat(left(words, "5mg")).isCloseTo(left(words, "Morning"), within(A_LITTLE));
        assertThat(left(words, "40mg")).isCloseTo(left(words, "Night"), within(A_LITTLE));
        assertThat(left(words, "200mg")).isCloseTo(left(words, "Noon"), within(A_LITTLE));
        assertThat(left(words, "none")).isCloseTo(left(words, "Night"), within(A_LITTLE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"iiiiiii", "WWWWWWW", "1234567", "a"})
    void whatIsBeforeATabDoesNotMoveWhatComesAfterTheNext(String first) {
        List<Word> words = words(first + "\t\tafter\n\t\tbelow");

        assertThat(left(words, "after")).isCloseTo(left(words, "below"), within(A_LITTLE));
    }

    @Test
    void aTabAlwaysParts() {
        List<Word> words = words("MMMMMMM\tnext");

        assertThat(left(words, "next"))
                .isGreaterThan(PlacedWords.find(words, "MMMMMMM").right());
    }

    @Test
    void columnsThatDoNotFitGoOnBelow() {
        List<Word> words = words(String.join(
                "\t",
                Stream.iterate(1, i -> i + 1).limit(40).map(i -> "cell" + i).toList()));

        assertThat(words).extracting(Word::text).contains("cell1", "cell20", "cell40");
        assertThat(words).allSatisfy(word -> assertThat(word.right()).isLessThan(Layout.RIGHT));
    }

    @Test
    void aLongHeadingThatIsGoneOnWithStaysOnThePage() {
        String heading = "Assessment of needs at home ".repeat(8).strip();
        Note note = new Note(heading, List.of(item("line\n".repeat(150))));

        RenderedPdf pdf = RenderedPdf.of(SampleReports.of(List.of(note)));

        assertThat(pdf.result().pages()).isGreaterThan(1);
        assertThat(pdf.pages().get(1)).contains("Assessment of needs at home", "… (continued)");
        assertThat(PlacedWords.in(pdf))
                .allSatisfy(word -> assertThat(word.right()).as(word.text()).isLessThan(Layout.RIGHT));
    }
}
