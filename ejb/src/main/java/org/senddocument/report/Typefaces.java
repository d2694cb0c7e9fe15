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

    boolean canPrint(int codePoint) throws IOException {
        return typefaceFor(codePoint, Weight.PLAIN).isPresent()
                && typefaceFor(codePoint, Weight.BOLD).isPresent();
    }

    float width(String text, Style style) throws IOException {
        float width = 0;
        for (Run run : runs(text, style.weight())) {
            for (int codePoint : run.text().codePoints().toArray()) {
                width += run.typeface().width(codePoint);
            }
        }
        return width * style.size() / 1000;
    }

    /** The text cut where the font changes; a combining mark stays with its letter. */
    List<Run> runs(String text, Weight weight) throws IOException {
        List<Run> runs = new ArrayList<>();
        Typeface current = null;
        int start = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            Typeface next = next(current, text.codePointAt(at), weight);
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

    private Typeface next(Typeface current, int codePoint, Weight weight) throws IOException {
        boolean mark = Character.getType(codePoint) == Character.NON_SPACING_MARK;
        if (mark && current != null && current.has(codePoint)) {
            return current;
        }
        return typefaceFor(codePoint, weight)
                .orElseThrow(() -> new IllegalStateException("no glyph was asked for first"));
    }

    private Optional<Typeface> typefaceFor(int codePoint, Weight weight) throws IOException {
        for (FontFile file : ORDER.get(weight)) {
            Typeface typeface = load(file);
            if (typeface.has(codePoint)) {
                return Optional.of(typeface);
            }
        }
        return Optional.empty();
    }

    private Typeface load(FontFile file) throws IOException {
        Typeface typeface = loaded.get(file);
        if (typeface == null) {
            typeface = Typeface.load(pdf, file.resource);
            loaded.put(file, typeface);
        }
        return typeface;
    }
}
