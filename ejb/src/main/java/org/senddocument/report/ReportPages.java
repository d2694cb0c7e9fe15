package org.senddocument.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The pages of one report: the first with its whole head, the others with what the template repeats. */
final class ReportPages implements PageCursor.Pages {

    private final Typesetting set;
    private final VersionBand versionBand;
    private final PatientBlock patient;
    private final List<Canvas> pages = new ArrayList<>();
    private float top;
    private float firstBandTop;

    ReportPages(Typesetting set, VersionBand versionBand, PatientBlock patient) {
        this.set = set;
        this.versionBand = versionBand;
        this.patient = patient;
    }

    Canvas first(TitleBand title, SendingBlock sending) throws IOException {
        Canvas canvas = begin();
        StructureTree structure = set.structure();
        firstBandTop = title.draw(canvas, structure);
        float y = versionBand.draw(canvas, firstBandTop, structure);
        y = patient.draw(canvas, y, structure) - 4;
        rule(canvas, y);
        y = sending.draw(canvas, y, structure) - 6;
        top = Headings.notes(canvas, y, structure);
        return canvas;
    }

    @Override
    public Canvas next() throws IOException {
        Canvas canvas = begin();
        float y = versionBand.repeat(canvas, Layout.TOP);
        y = patient.repeat(canvas, y) - 4;
        top = Headings.repeatNotes(canvas, y) - 8;
        return canvas;
    }

    @Override
    public float top() {
        return top;
    }

    /** Only now is it known how many pages there are. */
    int finish() throws IOException {
        for (int i = 0; i < pages.size(); i++) {
            String number = "Page " + (i + 1) + " of " + pages.size();
            versionBand.number(pages.get(i), i == 0 ? firstBandTop : Layout.TOP, number);
            drawFooter(pages.get(i), number);
            pages.get(i).close();
        }
        return pages.size();
    }

    private Canvas begin() throws IOException {
        Canvas canvas = new Canvas(set);
        pages.add(canvas);
        return canvas;
    }

    private static void rule(Canvas canvas, float y) throws IOException {
        canvas.artifact(() -> canvas.fill(Layout.LEFT + 6, y, Layout.WIDTH - 12, 1.2f, Ink.PALE_BLUE));
    }

    private static void drawFooter(Canvas canvas, String number) throws IOException {
        float baseline = Layout.FOOTER_LINE - 17;
        canvas.artifact(() -> {
            canvas.frame(Layout.LEFT, Layout.BOTTOM, Layout.WIDTH, Layout.TOP - Layout.BOTTOM, Ink.BLUE);
            canvas.fill(
                    Layout.LEFT + Layout.PADDING,
                    Layout.FOOTER_LINE,
                    Layout.WIDTH - 2 * Layout.PADDING,
                    0.6f,
                    Ink.LABEL);
            canvas.text(Wording.CONFIDENTIALITY, Layout.LEFT + Layout.PADDING, baseline, Style.FOOTER);
            canvas.textEndingAt(number, Layout.RIGHT - Layout.PADDING, baseline, Style.FOOTER);
        });
    }
}
