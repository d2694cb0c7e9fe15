package org.senddocument.report;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/**
 * Characters that print nothing: marks of direction, joiners, soft hyphens, variation selectors. They come along with
 * text that was copied from elsewhere. Some fonts draw them as bars, and a bar before a digit reads as another dose.
 */
final class Invisible {

    private static final int TAGS = 0xE0000;
    private static final int SELECTORS = 0xE0100;
    private static final int LAST_SELECTOR = 0xE01EF;

    private Invisible() {}

    /** Not the tag characters: in them a whole sentence can be hidden, and a reader has to see that. */
    static boolean is(int codePoint) {
        boolean mayHide = codePoint >= TAGS && !(codePoint >= SELECTORS && codePoint <= LAST_SELECTOR);
        return !mayHide && UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }

    /** What still counts before the text is drawn: joiners shape Arabic letters, a soft hyphen may end a line. */
    static boolean shapes(int codePoint) {
        return codePoint == 0x200C || codePoint == 0x200D || codePoint == 0x00AD;
    }

    static String without(String text) {
        return text.codePoints()
                .filter(codePoint -> !is(codePoint))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
