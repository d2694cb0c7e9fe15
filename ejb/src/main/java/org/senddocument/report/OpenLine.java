package org.senddocument.report;

import java.io.IOException;

/** The line that is being filled. */
final class OpenLine {

    private static final char SOFT_HYPHEN = '\u00AD';
    /** In letters, as on a screen. */
    private static final int FROM_TAB_TO_TAB = 8;

    private final Typefaces typefaces;
    private final Style style;
    private final float width;
    private final StringBuilder drawn = new StringBuilder();
    /** How many letters a screen would have come to with it. */
    private int column;

    OpenLine(Typefaces typefaces, Style style, float width) {
        this.typefaces = typefaces;
        this.style = style;
        this.width = width;
    }

    /** Adds the piece where it fits; spaces may hang over the edge. */
    boolean takes(String piece) throws IOException {
        Placed placed = placed(piece);
        boolean fits = fits(drawn + placed.text());
        if (fits) {
            add(placed);
        }
        return fits;
    }

    /** Adds the piece, whether it fits or not. */
    void add(String piece) throws IOException {
        add(placed(piece));
    }

    private void add(Placed placed) {
        drawn.append(placed.text());
        column = placed.column();
    }

    boolean fits(String text) throws IOException {
        return typefaces.width(text.stripTrailing(), style) <= width;
    }

    /** A piece as it is drawn behind what is there, and the column that it ends in. */
    private record Placed(String text, int column) {}

    /**
     * What was typed in columns stands in columns: under the wrong one, a dose is read at the wrong time. A tab becomes the
     * spaces that lead to where its column would be if all letters had one width.
     */
    private Placed placed(String piece) throws IOException {
        StringBuilder text = new StringBuilder();
        int at = column;
        for (int letter : piece.codePoints().toArray()) {
            if (letter == '\t') {
                at += FROM_TAB_TO_TAB - at % FROM_TAB_TO_TAB;
                text.append(" ".repeat(spacesTo(at, drawn.toString() + text)));
            } else {
                at++;
                text.appendCodePoint(letter);
            }
        }
        return new Placed(text.toString(), at);
    }

    private int spacesTo(int wanted, String before) throws IOException {
        float missing = wanted * typefaces.width("0", style) - typefaces.width(before, style);
        return Math.max(1, Math.round(missing / typefaces.width(" ", style)));
    }

    boolean isEmpty() {
        return drawn.isEmpty();
    }

    boolean isBlank() {
        return drawn.toString().isBlank();
    }

    /** A soft hyphen shows only where a line ends with it. */
    void hyphenate() {
        int last = drawn.length() - 1;
        if (drawn.charAt(last) == SOFT_HYPHEN) {
            drawn.setCharAt(last, '-');
        }
    }

    /** What was on it; the next piece begins another. */
    String end() {
        String line = drawn.toString();
        drawn.setLength(0);
        column = 0;
        return line;
    }
}
