package org.senddocument.report;

import java.text.Normalizer;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Makes text that every font of the report can print. What has no glyph, or none that means the same to every reader, is
 * written as its code point and remembered: nothing that a clinician could see disappears.
 */
final class PrintableText {

    private static final Pattern LINE_BREAK = Pattern.compile("\r\n|[\n\r\f\\u000B\\u0085\\u2028\\u2029]");

    /** Controls of direction round the whole of a text turn nothing. */
    private static final Pattern WRAPPING = Pattern.compile("^[\\p{Cf}\\s]+|[\\p{Cf}\\s]+$");

    private final Typefaces typefaces;
    private final SortedSet<Integer> unprintable = new TreeSet<>();

    PrintableText(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /** Line breaks become {@code \n} and tabs stay; letters with marks are composed (Unicode form NFC). */
    String of(String text) {
        String plain = LINE_BREAK.matcher(text).replaceAll("\n");
        StringBuilder printable = new StringBuilder(plain.length());
        for (int codePoint :
                Normalizer.normalize(plain, Normalizer.Form.NFC).codePoints().toArray()) {
            append(codePoint, printable);
        }
        return printable.toString();
    }

    /** The same on one line, without the controls that come along with a number copied from a telephone. */
    String line(String text) {
        return of(WRAPPING.matcher(text).replaceAll("")).replaceAll("[\n\t]", " ");
    }

    SortedSet<Integer> unprintable() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(unprintable));
    }

    private void append(int codePoint, StringBuilder printable) {
        if (Invisible.is(codePoint) && hasMeaning(codePoint) && !Invisible.shapes(codePoint)) {
            return;
        }
        if (codePoint == '\n' || codePoint == '\t' || hasMeaning(codePoint) && typefaces.canPrint(codePoint)) {
            printable.appendCodePoint(codePoint);
            return;
        }
        unprintable.add(codePoint);
        printable.append(String.format("[U+%04X]", codePoint));
    }

    /** Controls of direction are shown and not obeyed: they can turn a dose round. PDF/A-2, 6.2.11.7.2 forbids U+FEFF. */
    private static boolean hasMeaning(int codePoint) {
        boolean turnsRound = codePoint >= 0x202A && codePoint <= 0x202E || codePoint >= 0x2066 && codePoint <= 0x2069;
        int type = Character.getType(codePoint);
        return !turnsRound
                && codePoint != 0xFEFF
                && type != Character.CONTROL
                && type != Character.PRIVATE_USE
                && type != Character.SURROGATE;
    }
}
