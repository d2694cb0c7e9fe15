package org.senddocument.itk3;

/**
 * Text from outside on its way into XML 1.0, which has no place for most control characters and for half surrogate pairs,
 * not even escaped (https://www.w3.org/TR/xml/#charsets).
 */
public final class XmlText {

    private static final int REPLACEMENT = 0xFFFD;

    private XmlText() {}

    /** Whether XML 1.0 can carry the text as it is; null can be carried. For the check at the door. */
    public static boolean carries(String text) {
        return text == null || text.codePoints().allMatch(XmlText::isXml);
    }

    /** Whether the text is as it will arrive: carried, on one line, without blanks at its ends or in a row. */
    public static boolean arrivesAsItIs(String text) {
        return text.equals(clean(text));
    }

    /** The text on one line, without blanks at its ends; what XML cannot carry becomes U+FFFD. Null stays null. */
    static String clean(String text) {
        if (text == null) {
            return null;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().map(XmlText::cleaned).forEach(clean::appendCodePoint);
        return clean.toString().replaceAll(" {2,}", " ").strip();
    }

    /** Cleaned; null also where nothing is left, since FHIR knows no empty value. */
    static String orNull(String text) {
        String clean = clean(text);
        return clean == null || clean.isEmpty() ? null : clean;
    }

    private static int cleaned(int character) {
        if (character == '\t' || character == '\n' || character == '\r') {
            return ' '; // a parser reads them so in an attribute, where FHIR keeps its values
        }
        return isXml(character) ? character : REPLACEMENT;
    }

    private static boolean isXml(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= REPLACEMENT
                || character >= 0x10000;
    }
}
