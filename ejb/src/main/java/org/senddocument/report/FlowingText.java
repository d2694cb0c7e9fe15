package org.senddocument.report;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** Writes the lines of one paragraph, over as many pages as it needs; on each page they are one piece of the structure. */
final class FlowingText {

    private final PageCursor cursor;
    private final float left;
    private final Style style;

    FlowingText(PageCursor cursor, float left, Style style) {
        this.cursor = cursor;
        this.left = left;
        this.style = style;
    }

    void write(List<String> lines, PDStructureElement element) throws IOException {
        int written = 0;
        while (written < lines.size()) {
            cursor.ensure(style.leading());
            int from = written;
            int[] next = new int[1];
            cursor.canvas().tagged(element, () -> next[0] = fillPage(lines, from));
            written = next[0];
        }
    }

    private int fillPage(List<String> lines, int from) throws IOException {
        int end = from + linesThatFit(lines.size() - from);
        for (int line = from; line < end; line++) {
            cursor.canvas().text(lines.get(line), left, cursor.y() - style.size(), style);
            cursor.down(style.leading());
        }
        return end;
    }

    /** The last line does not go to the next page alone. */
    private int linesThatFit(int wanted) {
        int fit = 0;
        while (fit < wanted && cursor.has((fit + 1) * style.leading())) {
            fit++;
        }
        boolean leavesOne = wanted - fit == 1 && fit > 2;
        return leavesOne ? fit - 1 : fit;
    }
}
