package org.senddocument.mesh;

import java.text.Normalizer;
import java.util.Map;

/**
 * Writes a text in ASCII for a MESH header, which knows no encoding of anything else: an accent is dropped, a letter that
 * has a usual spelling gets it, and what has none becomes {@code ?}.
 */
public final class AsciiText {

    private static final Map<Integer, String> SPELLINGS = Map.ofEntries(
            Map.entry(0x00DF, "ss"),
            Map.entry(0x00C6, "AE"),
            Map.entry(0x00E6, "ae"),
            Map.entry(0x0152, "OE"),
            Map.entry(0x0153, "oe"),
            Map.entry(0x00D8, "O"),
            Map.entry(0x00F8, "o"),
            Map.entry(0x0141, "L"),
            Map.entry(0x0142, "l"),
            Map.entry(0x0110, "D"),
            Map.entry(0x0111, "d"),
            Map.entry(0x00D0, "D"),
            Map.entry(0x00F0, "d"),
            Map.entry(0x00DE, "Th"),
            Map.entry(0x00FE, "th"),
            Map.entry(0x0131, "i"),
            Map.entry(0x2018, "'"),
            Map.entry(0x2019, "'"),
            Map.entry(0x02BC, "'"),
            Map.entry(0x201C, "\""),
            Map.entry(0x201D, "\""),
            Map.entry(0x2010, "-"),
            Map.entry(0x2011, "-"),
            Map.entry(0x2013, "-"),
            Map.entry(0x2014, "-"));

    private AsciiText() {}

    public static String closestTo(String text) {
        StringBuilder ascii = new StringBuilder();
        // A spelling goes first: compatibility forms would tear the non-breaking hyphen and the like apart.
        text.codePoints().forEach(c -> ascii.append(closestTo(c)));
        return ascii.toString();
    }

    private static String closestTo(int codePoint) {
        if (codePoint < 0x80) {
            return Character.toString(codePoint);
        }
        if (SPELLINGS.containsKey(codePoint)) {
            return SPELLINGS.get(codePoint);
        }
        if (isMark(codePoint)) {
            return "";
        }
        String parts = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD);
        String plain = parts.codePoints()
                .filter(part -> !isMark(part))
                .mapToObj(part -> part < 0x80 ? Character.toString(part) : SPELLINGS.getOrDefault(part, "?"))
                .reduce("", String::concat);
        return plain;
    }

    private static boolean isMark(int codePoint) {
        return Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }
}
