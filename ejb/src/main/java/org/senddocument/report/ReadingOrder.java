package org.senddocument.report;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;
import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiClassifier;

/**
 * Puts a line with letters that run from right to left (Hebrew, Arabic) into the order in which a PDF draws them, from
 * left to right, the Arabic letters joined. Only words are turned: the report is an English one, and a range of doses
 * behind a Hebrew word has to stand as it was typed.
 */
final class ReadingOrder {

    private ReadingOrder() {}

    static boolean isMixed(String line) {
        return Bidi.requiresBidi(line.toCharArray(), 0, line.length());
    }

    /** What is drawn for a line: the line itself where nothing of it is turned, joined or invisible. */
    static String drawn(String line, Typefaces typefaces) {
        if (!isMixed(line)) {
            return Invisible.without(line);
        }
        String drawn = turned(Invisible.without(joined(line)));
        for (int codePoint : drawn.codePoints().toArray()) {
            if (!typefaces.canPrint(codePoint)) {
                // a joined or mirrored form that no font has
                return Invisible.without(line);
            }
        }
        return drawn;
    }

    private static String turned(String line) {
        Bidi bidi = new Bidi();
        bidi.setCustomClassifier(new DigitsRunOn());
        bidi.setPara(line, Bidi.LTR, null);
        return bidi.writeReordered(Bidi.DO_MIRRORING | Bidi.KEEP_BASE_COMBINING);
    }

    private static String joined(String line) {
        try {
            return new ArabicShaping(ArabicShaping.LETTERS_SHAPE | ArabicShaping.LENGTH_GROW_SHRINK).shape(line);
        } catch (ArabicShapingException e) {
            // unjoined letters can be read
            return line;
        }
    }

    /** By the book, "10 - 20" behind a Hebrew word is drawn as "20 - 10". */
    private static final class DigitsRunOn extends BidiClassifier {

        DigitsRunOn() {
            super(null);
        }

        @Override
        public int classify(int codePoint) {
            int direction = UCharacter.getDirection(codePoint);
            return direction == UCharacterDirection.EUROPEAN_NUMBER ? UCharacterDirection.LEFT_TO_RIGHT : direction;
        }
    }
}
