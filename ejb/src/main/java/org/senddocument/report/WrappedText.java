package org.senddocument.report;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Printable text cut into lines of a width; what is longer than a line by itself is broken anywhere between letters. */
final class WrappedText {

    private static final char SOFT_HYPHEN = '\u00AD';

    private final Typefaces typefaces;
    private final Style style;
    private final float width;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    private WrappedText(Typefaces typefaces, Style style, float width) {
        this.typefaces = typefaces;
        this.style = style;
        this.width = width;
    }

    static List<String> lines(String text, Style style, float width, Typefaces typefaces) throws IOException {
        WrappedText wrapped = new WrappedText(typefaces, style, width);
        // the space keeps the words of two lines apart for those who listen
        for (String paragraph : text.replace("\n", " \n").split("\n", -1)) {
            wrapped.add(paragraph, BreakIterator.getLineInstance(Locale.UK));
            wrapped.endLine();
        }
        return wrapped.lines;
    }

    /** For places that cannot grow: the last line ends with an ellipsis where more would follow. */
    static List<String> lines(String text, Style style, float width, Typefaces typefaces, int most) throws IOException {
        List<String> all = lines(text, style, width, typefaces);
        if (all.size() <= most) {
            return all;
        }
        List<String> first = new ArrayList<>(all.subList(0, most));
        first.set(most - 1, new WrappedText(typefaces, style, width).cut(first.get(most - 1)));
        return first;
    }

    private String cut(String last) throws IOException {
        String kept = last.stripTrailing();
        while (!kept.isEmpty() && !fits(kept + "…")) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
        }
        return kept + "…";
    }

    private void add(String paragraph, BreakIterator pieces) throws IOException {
        pieces.setText(paragraph);
        int start = pieces.first();
        for (int end = pieces.next(); end != BreakIterator.DONE; end = pieces.next()) {
            addPiece(paragraph.substring(start, end));
            start = end;
        }
    }

    private void addPiece(String piece) throws IOException {
        if (fits(line + piece)) {
            line.append(piece);
            return;
        }
        if (!line.toString().isBlank()) {
            hyphenate();
            endLine();
        }
        if (fits(line + piece)) {
            line.append(piece);
            return;
        }
        addPiece(piece, BreakIterator.getCharacterInstance(Locale.UK));
    }

    private void addPiece(String longPiece, BreakIterator letters) throws IOException {
        letters.setText(longPiece);
        int start = letters.first();
        for (int end = letters.next(); end != BreakIterator.DONE; end = letters.next()) {
            String letter = longPiece.substring(start, end);
            if (!line.isEmpty() && !fits(line + letter)) {
                endLine();
            }
            line.append(letter);
            start = end;
        }
    }

    /** A soft hyphen shows only where a line ends with it. */
    private void hyphenate() {
        int last = line.length() - 1;
        if (line.charAt(last) == SOFT_HYPHEN) {
            line.setCharAt(last, '-');
        }
    }

    /** Spaces may hang over the edge. */
    private boolean fits(String text) throws IOException {
        return typefaces.width(text.stripTrailing(), style) <= width;
    }

    private void endLine() {
        lines.add(line.toString());
        line.setLength(0);
    }
}
