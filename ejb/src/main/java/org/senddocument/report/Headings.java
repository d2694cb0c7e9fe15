package org.senddocument.report;

import java.io.IOException;

/** The headings between the blocks. */
final class Headings {

    private static final float BAND = 22;

    private Headings() {}

    /** Over the patient and over the sender: blue capitals in the middle; returns the bottom. */
    static float block(String heading, Canvas canvas, float top, StructureTree structure) throws IOException {
        float baseline = top - 6 - Style.BLOCK_HEADING.size();
        canvas.tagged(
                structure.add("H2"), () -> canvas.textCentredOn(heading, Layout.MIDDLE, baseline, Style.BLOCK_HEADING));
        return baseline - 8;
    }

    /** Over the notes: white on a blue band; returns the bottom. */
    static float notes(Canvas canvas, float top, StructureTree structure) throws IOException {
        canvas.artifact(() -> band(canvas, top));
        canvas.tagged(structure.add("H2"), () -> bandText(canvas, top));
        return top - BAND;
    }

    static float repeatNotes(Canvas canvas, float top) throws IOException {
        canvas.artifact(() -> {
            band(canvas, top);
            bandText(canvas, top);
        });
        return top - BAND;
    }

    private static void band(Canvas canvas, float top) throws IOException {
        canvas.fill(Layout.LEFT, top - BAND, Layout.WIDTH, BAND, Ink.BLUE);
    }

    private static void bandText(Canvas canvas, float top) throws IOException {
        canvas.text("Clinical notes", Layout.LEFT + Layout.PADDING, top - BAND + 6.5f, Style.SECTION);
    }
}
