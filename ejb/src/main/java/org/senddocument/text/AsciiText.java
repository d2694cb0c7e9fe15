package org.senddocument.text;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;

/**
 * Text in the letters of an HTTP header, which carries ASCII only: an accent is dropped, a letter or a mark that has a usual
 * spelling gets it, and what has none becomes {@code ?}.
 */
public final class AsciiText {

    /** Stands where no ASCII is known for a character. */
    public static final char UNKNOWN = '?';

    private static final Transliterator LATIN = Transliterator.getInstance("Latin-ASCII");

    /** A hint to a typesetter and no part of a name; the transliteration would write a hyphen for it. */
    private static final String SOFT_HYPHEN = "\u00AD";

    private AsciiText() {}

    /** What is ASCII stays, control characters too. */
    public static String closestTo(String text) {
        String latin = LATIN.transliterate(text.replace(SOFT_HYPHEN, ""));
        StringBuilder ascii = new StringBuilder(latin.length());
        Normalizer.normalize(latin, Normalizer.Form.NFKD).codePoints().forEach(each -> append(each, ascii));
        return ascii.toString();
    }

    private static void append(int character, StringBuilder ascii) {
        if (character < 0x80) {
            ascii.append((char) character);
        } else if (Character.getType(character) != Character.NON_SPACING_MARK) {
            ascii.append(UNKNOWN);
        }
    }

    /** A name as one line of printable ASCII without blanks at its ends or in a row. */
    public static String fold(String text) {
        // Keyboards put these two for an apostrophe.
        String named = text.replace('`', '\'').replace('\u00B4', '\'').replaceAll("[\\s\\p{Z}\\u0085]", " ");
        return closestTo(named)
                .replaceAll("\\p{Cntrl}", "?")
                .replaceAll(" {2,}", " ")
                .strip();
    }
}
