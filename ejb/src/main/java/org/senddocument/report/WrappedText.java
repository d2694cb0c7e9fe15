package org.senddocument.report;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Printable text cut into lines of a width; what is longer than a line by itself is broken anywhere between letters. */
final class WrappedText {

    private final OpenLine line;
    private final List<String> lines = new ArrayList<>();

    private WrappedText(OpenLine line) {
        this.line = line;
    }

    static List<String> lines(String text, Style style, float width, Typefaces typefaces) throws IOException {
        WrappedText wrapped = new WrappedText(new OpenLine(typefaces, style, width));
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
        first.set(most - 1, cut(first.get(most - 1), new OpenLine(typefaces, style, width)));
        return first;
    }

    private static String cut(String last, OpenLine line) throws IOException {
        String kept = last.stripTrailing();
        while (!kept.isEmpty() && !line.fits(kept + "…")) {
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
        if (line.takes(piece)) {
            return;
        }
        if (!line.isBlank()) {
            line.hyphenate();
            endLine();
        }
        if (!line.takes(piece)) {
            addPiece(piece, BreakIterator.getCharacterInstance(Locale.UK));
        }
    }

    private void addPiece(String longPiece, BreakIterator letters) throws IOException {
        letters.setText(longPiece);
        int start = letters.first();
        for (int end = letters.next(); end != BreakIterator.DONE; end = letters.next()) {
            addLetter(longPiece.substring(start, end));
            start = end;
        }
    }

    private void addLetter(String letter) throws IOException {
        if (line.takes(letter)) {
            return;
        }
        if (!line.isEmpty()) {
            endLine();
        }
        line.add(letter);
    }

    private void endLine() {
        lines.add(line.end());
    }
}
