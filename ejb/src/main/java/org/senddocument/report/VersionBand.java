package org.senddocument.report;

import java.io.IOException;

/** The pale band with version, number of related documents and page; at the head of every page (GPCM-SD-091). */
final class VersionBand {

    static final float HEIGHT = 20;

    private final String version;
    private final String related;

    VersionBand(ReportContent content) {
        this.version = "Version " + content.documentVersion();
        this.related = "Number of related documents: " + content.relatedDocuments();
    }

    /** Returns the bottom. */
    float draw(Canvas canvas, float top, StructureTree structure) throws IOException {
        canvas.artifact(() -> ground(canvas, top));
        canvas.tagged(structure.add("P"), () -> drawVersion(canvas, top));
        canvas.tagged(structure.add("P"), () -> drawRelated(canvas, top));
        return top - HEIGHT;
    }

    float repeat(Canvas canvas, float top) throws IOException {
        canvas.artifact(() -> {
            ground(canvas, top);
            drawVersion(canvas, top);
            drawRelated(canvas, top);
        });
        return top - HEIGHT;
    }

    void number(Canvas canvas, float top, String pageOfPages) throws IOException {
        canvas.artifact(
                () -> canvas.textEndingAt(pageOfPages, Layout.RIGHT - Layout.PADDING, baseline(top), Style.BAND));
    }

    private static void ground(Canvas canvas, float top) throws IOException {
        canvas.fill(Layout.LEFT, top - HEIGHT, Layout.WIDTH, HEIGHT, Ink.PALE_BLUE);
    }

    private void drawVersion(Canvas canvas, float top) throws IOException {
        canvas.text(version, Layout.LEFT + Layout.PADDING, baseline(top), Style.BAND);
    }

    private void drawRelated(Canvas canvas, float top) throws IOException {
        canvas.textCentredOn(related, Layout.MIDDLE, baseline(top), Style.BAND);
    }

    private static float baseline(float top) {
        return top - HEIGHT + 6;
    }
}
