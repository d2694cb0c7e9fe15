package org.senddocument.report;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import java.io.IOException;

/**
 * Puts a line with letters that run from right to left (Hebrew, Arabic) into the order in which a PDF draws them, from
 * left to right, the Arabic letters joined.
 */
final class ReadingOrder {

    private ReadingOrder() {}

    static boolean isMixed(String line) {
        return Bidi.requiresBidi(line.toCharArray(), 0, line.length());
    }

    static String drawn(String line, Typefaces typefaces) throws IOException {
        Bidi bidi = new Bidi(joined(line), Bidi.LEVEL_DEFAULT_LTR);
        String drawn = bidi.writeReordered(Bidi.DO_MIRRORING | Bidi.KEEP_BASE_COMBINING);
        for (int codePoint : drawn.codePoints().toArray()) {
            if (!typefaces.canPrint(codePoint)) {
                // a joined or mirrored form that no font has
                return line;
            }
        }
        return drawn;
    }

    private static String joined(String line) {
        try {
            return new ArabicShaping(ArabicShaping.LETTERS_SHAPE | ArabicShaping.LENGTH_GROW_SHRINK).shape(line);
        } catch (ArabicShapingException e) {
            // unjoined letters can be read
            return line;
        }
    }
}
