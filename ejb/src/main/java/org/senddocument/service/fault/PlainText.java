package org.senddocument.service.fault;

/** Texts that come in as one line, such as ids: a database may refuse others, and a log would be told two lines by one. */
public final class PlainText {

    private PlainText() {}

    /** False where it holds a character of control, or half of one that takes two. */
    public static boolean isPlain(String text) {
        return text.codePoints().noneMatch(PlainText::isNone);
    }

    /** As {@link #isPlain}, but lines may end and tabs stand between words. */
    public static boolean isProse(String text) {
        return text.codePoints().noneMatch(point -> isNone(point) && "\n\r\t".indexOf(point) < 0);
    }

    private static boolean isNone(int point) {
        return Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE;
    }
}
