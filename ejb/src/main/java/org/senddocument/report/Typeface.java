package org.senddocument.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One font file inside one document; only the glyphs that were used are written. */
final class Typeface {

    private final PDFont font;
    private final CmapLookup glyphs;
    private final Map<Integer, Float> widths = new HashMap<>();

    private Typeface(PDDocument pdf, TrueTypeFont file) throws IOException {
        // ligatures would print the same and could not be read back as letters
        file.setEnableGsub(false);
        pdf.registerTrueTypeFontForClosing(file);
        this.font = PDType0Font.load(pdf, file, true);
        this.glyphs = file.getUnicodeCmapLookup();
    }

    static Typeface load(PDDocument pdf, String resource) {
        try (InputStream file = Typeface.class.getClassLoader().getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("font not found: " + resource);
            }
            return new Typeface(pdf, new TTFParser().parse(new RandomAccessReadBuffer(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PDFont font() {
        return font;
    }

    boolean has(int codePoint) {
        return glyphs.getGlyphId(codePoint) != 0;
    }

    /** In thousandths of the font size. */
    float width(int codePoint) throws IOException {
        Float known = widths.get(codePoint);
        if (known == null) {
            known = font.getStringWidth(Character.toString(codePoint));
            widths.put(codePoint, known);
        }
        return known;
    }
}
