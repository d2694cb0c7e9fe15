package org.senddocument.report;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/**
 * A label and its value, side by side, the labels of a column ending in one line and the values beginning in another.
 *
 * @param label ready to print, with its colon
 * @param value printable
 * @param mostLines beyond which the value ends with an ellipsis: the head of a page must leave room for the notes
 */
record Field(String label, String value, Style style, int mostLines) {

    private static final float GAP = 6;

    /** Where the fields of a column stand. */
    record Column(float left, float labelWidth, float valueWidth) {}

    Field(String label, String value, int mostLines) {
        this(label, value, Style.VALUE, mostLines);
    }

    /** Draws downwards from {@code top}; returns where the next field begins. */
    float draw(Canvas canvas, PDStructureElement element, Column column, float top, Typefaces typefaces)
            throws IOException {
        if (element == null) {
            return draw(canvas, column, top, typefaces);
        }
        float[] bottom = new float[1];
        canvas.tagged(element, () -> bottom[0] = draw(canvas, column, top, typefaces));
        return bottom[0];
    }

    int lines(Column column, Typefaces typefaces) throws IOException {
        return WrappedText.lines(value, style, column.valueWidth(), typefaces).size();
    }

    private float draw(Canvas canvas, Column column, float top, Typefaces typefaces) throws IOException {
        List<String> labels = WrappedText.lines(label, Style.LABEL, column.labelWidth(), typefaces);
        List<String> values = WrappedText.lines(value, style, column.valueWidth(), typefaces, mostLines);
        float labelEnd = column.left() + column.labelWidth();
        float baseline = top - style.size();
        for (int i = 0; i < labels.size(); i++) {
            String line = labels.get(i).stripTrailing();
            canvas.textEndingAt(line + " ", labelEnd, baseline - i * style.leading(), Style.LABEL);
        }
        for (int i = 0; i < values.size(); i++) {
            canvas.text(values.get(i), labelEnd + GAP, baseline - i * style.leading(), style);
        }
        return top - Math.max(labels.size(), values.size()) * style.leading() - 3;
    }
}
