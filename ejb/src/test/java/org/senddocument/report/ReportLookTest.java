package org.senddocument.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** Colours and sizes are those of the template's (GPCM-SD-090): what stands out there stands out here. */
class ReportLookTest {

    private static final String NHS_BLUE = "#005eb8";
    private static final String WHITE = "#ffffff";
    private static final String DARK = "#212b32";

    private final List<Line> lines = lines(RenderedPdf.of(SampleReports.everyday()));

    /** A run of text in one look. */
    private record Line(String text, String colour, float size, boolean bold) {}

    private Line line(String text) {
        return lines.stream()
                .filter(line -> line.text().contains(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + " is not there"));
    }

    @Test
    void theTitleIsTheLargestTextAndWhiteOnItsBlueBand() {
        Line title = line("Consultation Report");

        assertThat(title.colour()).isEqualTo(WHITE);
        assertThat(title.bold()).isTrue();
        assertThat(lines).allSatisfy(line -> assertThat(line.size()).isLessThanOrEqualTo(title.size()));
    }

    @Test
    void theHeadingsOfTheBlocksAreBlueCapitals() {
        for (String heading : List.of("CITIZEN INFORMATION", "SENDING INFORMATION")) {
            assertThat(line(heading).colour()).as(heading).isEqualTo(NHS_BLUE);
            assertThat(line(heading).bold()).as(heading).isTrue();
        }
    }

    @Test
    void thePatientsNameIsLargerThanEverythingElseThatIsSaidOfThem() {
        Line name = line("SMITH, Richard");

        assertThat(name.bold()).isTrue();
        assertThat(Stream.of("09-Jan-1955", "969 093 7278", "2 High Street", "0113 496 0000")
                        .map(this::line))
                .allSatisfy(said -> assertThat(said.size()).isLessThan(name.size()));
    }

    @Test
    void theHeadingOfANoteIsBoldAndTheNoteIsNot() {
        assertThat(line("Examination").bold()).isTrue();
        assertThat(line("Cough for 5 days").bold()).isFalse();
        assertThat(line("Cough for 5 days").colour()).isEqualTo(DARK);
    }

    @Test
    void nothingIsPrintedSmallerThanCanBeRead() {
        assertThat(lines).allSatisfy(line -> assertThat(line.size()).isGreaterThanOrEqualTo(9));
    }

    private static List<Line> lines(RenderedPdf pdf) {
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            Looks looks = new Looks();
            looks.getText(document);
            return looks.lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Notes the look of each word while the text is read. */
    private static final class Looks extends PDFTextStripper {

        private final List<Line> lines = new ArrayList<>();
        private String colour = "";

        Looks() {
            addOperator(new SetNonStrokingDeviceRGBColor(this));
        }

        @Override
        protected void processTextPosition(TextPosition position) {
            try {
                colour = String.format(
                        "#%06x", getGraphicsState().getNonStrokingColor().toRGB());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Line last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
            boolean bold = position.getFont().getName().contains("Bold");
            float size = position.getFontSizeInPt();
            if (last != null && last.colour().equals(colour) && last.size() == size && last.bold() == bold) {
                lines.set(lines.size() - 1, new Line(last.text() + position.getUnicode(), colour, size, bold));
            } else {
                lines.add(new Line(position.getUnicode(), colour, size, bold));
            }
            super.processTextPosition(position);
        }
    }
}
