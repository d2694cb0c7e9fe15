package org.senddocument.report;

import java.io.IOException;
import java.util.List;

/** The blue band at the head of the first page, without the NHS logo: its use needs the sender's licence. */
final class TitleBand {

    private static final int MOST_LINES = 3;
    private static final float TITLE_WIDTH = 300;

    private final List<String> title;

    TitleBand(String title, Typefaces typefaces) throws IOException {
        this.title = WrappedText.lines(title, Style.TITLE, TITLE_WIDTH, typefaces, MOST_LINES);
    }

    /** Returns the bottom. */
    float draw(Canvas canvas, StructureTree structure) throws IOException {
        float height = 14 + title.size() * Style.TITLE.leading() + Style.UNDER_TITLE.leading();
        float bottom = Layout.TOP - height;
        canvas.artifact(() -> canvas.fill(Layout.LEFT, bottom, Layout.WIDTH, height, Ink.BLUE));
        canvas.tagged(structure.add("H1"), () -> drawTitle(canvas));
        canvas.tagged(
                structure.add("P"),
                () -> canvas.textCentredOn(Wording.CONFIDENTIALITY, Layout.MIDDLE, bottom + 9, Style.UNDER_TITLE));
        canvas.tagged(
                structure.add("P"),
                () -> canvas.textEndingAt(
                        "GP Connect", Layout.RIGHT - Layout.PADDING, Layout.TOP - 7 - Style.TITLE.size(), Style.BRAND));
        return bottom;
    }

    private void drawTitle(Canvas canvas) throws IOException {
        float baseline = Layout.TOP - 7 - Style.TITLE.size();
        for (String line : title) {
            canvas.textCentredOn(line, Layout.MIDDLE, baseline, Style.TITLE);
            baseline -= Style.TITLE.leading();
        }
    }
}
