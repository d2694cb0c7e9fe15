package org.senddocument.itk3;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Names in the letters of an HTTP header, which carries ASCII only: written otherwise, each accented letter would leave as
 * a question mark.
 */
final class AsciiText {

    /** Stands where no ASCII is known for a character. */
    static final char UNKNOWN = '?';

    private static final Map<Integer, String> SPELLINGS = spellings();

    private AsciiText() {}

    /** One line of printable ASCII without blanks at its ends or in a row. */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        Normalizer.normalize(spelled(text), Normalizer.Form.NFKD).codePoints().forEach(each -> fold(each, folded));
        return folded.toString().replaceAll(" {2,}", " ").strip();
    }

    private static void fold(int character, StringBuilder folded) {
        if (character > ' ' && character < 0x7F) {
            folded.append((char) character);
        } else if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
            folded.append(' ');
        } else if (Character.getType(character) != Character.NON_SPACING_MARK) {
            folded.append(UNKNOWN);
        }
    }

    private static String spelled(String text) {
        StringBuilder spelled = new StringBuilder(text.length());
        text.codePoints().forEach(each -> {
            String spelling = SPELLINGS.get(each);
            if (spelling == null) {
                spelled.appendCodePoint(each);
            } else {
                spelled.append(spelling);
            }
        });
        return spelled.toString();
    }

    /** Letters that Unicode does not take apart, and the marks that keyboards and word processors put for ' and -. */
    private static Map<Integer, String> spellings() {
        Map<Integer, String> spellings = new HashMap<>();
        "`\u00B4\u2018\u2019\u02BC\u02BB\u02B9\u2032\uFF07".chars().forEach(mark -> spellings.put(mark, "'"));
        "\u2010\u2011\u2012\u2013\u2014\u2015\u2212".chars().forEach(dash -> spellings.put(dash, "-"));
        spellings.put(0xAD, ""); // a soft hyphen is a hint to a typesetter, not a part of the name
        String letters = "ß=ss ẞ=SS Æ=AE æ=ae Œ=OE œ=oe Ø=O ø=o Ł=L ł=l Đ=D đ=d Ð=D ð=d Þ=Th þ=th Ħ=H ħ=h ı=i Ŧ=T ŧ=t";
        for (String letter : letters.split(" ")) {
            spellings.put((int) letter.charAt(0), letter.substring(2));
        }
        return Map.copyOf(spellings);
    }
}
