package org.senddocument.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The fonts of one report: Liberation Sans, which looks and measures like Arial, and DejaVu Sans for the scripts and
 * symbols that it lacks. Loaded when first needed.
 */
final class Typefaces {

    private enum FontFile {
        PLAIN("com/mpobjects/jasperreports/fonts/liberation/LiberationSans-Regular.ttf"),
        BOLD("com/mpobjects/jasperreports/fonts/liberation/LiberationSans-Bold.ttf"),
        WIDE_RANGE_PLAIN("net/sf/jasperreports/fonts/dejavu/DejaVuSansCondensed.ttf"),
        WIDE_RANGE_BOLD("net/sf/jasperreports/fonts/dejavu/DejaVuSansCondensed-Bold.ttf");

        private final String resource;

        FontFile(String resource) {
            this.resource = resource;
        }
    }

    /** A stretch of text in one font. */
    record Run(Typeface typeface, String text) {}

    private static final Map<Weight, List<FontFile>> ORDER = Map.of(
            Weight.PLAIN, List.of(FontFile.PLAIN, FontFile.WIDE_RANGE_PLAIN, FontFile.WIDE_RANGE_BOLD),
            Weight.BOLD, List.of(FontFile.BOLD, FontFile.WIDE_RANGE_BOLD, FontFile.WIDE_RANGE_PLAIN));

    private final PDDocument pdf;
    private final Map<FontFile, Typeface> loaded = new EnumMap<>(FontFile.class);

    Typefaces(PDDocument pdf) {
        this.pdf = pdf;
    }

    /** Also of what prints nothing. */
    boolean canPrint(int codePoint) {
        return Invisible.is(codePoint) || hasGlyph(codePoint);
    }

    private boolean hasGlyph(int codePoint) {
        return typefaceFor(codePoint, Weight.PLAIN).isPresent()
                && typefaceFor(codePoint, Weight.BOLD).isPresent();
    }

    float width(String text, Style style) throws IOException {
        float width = 0;
        for (Run run : runs(Invisible.without(text), style.weight())) {
            for (int codePoint : run.text().codePoints().toArray()) {
                width += run.typeface().width(codePoint);
            }
        }
        return width * style.size() / 1000;
    }

    /** Visible text cut where the font changes; a combining mark stays with its letter. */
    List<Run> runs(String text, Weight weight) {
        List<Run> runs = new ArrayList<>();
        Typeface current = null;
        int start = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            Typeface next = next(current, text, at, weight);
            if (current != null && next != current) {
                runs.add(new Run(current, text.substring(start, at)));
                start = at;
            }
            current = next;
        }
        if (current != null) {
            runs.add(new Run(current, text.substring(start)));
        }
        return runs;
    }

    private Typeface next(Typeface current, String text, int at, Weight weight) {
        int codePoint = text.codePointAt(at);
        if (isMark(codePoint) && current != null && current.has(codePoint)) {
            return current;
        }
        return marked(codePoint, text, at, weight)
                .or(() -> typefaceFor(codePoint, weight))
                .orElseThrow(() -> new IllegalStateException("no glyph was asked for first"));
    }

    /** For a letter with a mark that it makes no single character with: only the wide fonts put the mark over it. */
    private Optional<Typeface> marked(int letter, String text, int at, Weight weight) {
        int following = at + Character.charCount(letter);
        if (following >= text.length() || !isMark(text.codePointAt(following))) {
            return Optional.empty();
        }
        Typeface wide = load(ORDER.get(weight).get(1));
        return Optional.of(wide).filter(typeface -> typeface.has(letter) && typeface.has(text.codePointAt(following)));
    }

    private static boolean isMark(int codePoint) {
        return Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    private Optional<Typeface> typefaceFor(int codePoint, Weight weight) {
        return ORDER.get(weight).stream()
                .map(this::load)
                .filter(typeface -> typeface.has(codePoint))
                .findFirst();
    }

    private Typeface load(FontFile file) {
        return loaded.computeIfAbsent(file, wanted -> Typeface.load(pdf, wanted.resource));
    }
}
