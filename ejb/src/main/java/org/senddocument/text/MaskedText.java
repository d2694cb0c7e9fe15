package org.senddocument.text;

import java.util.regex.Pattern;

/** What others wrote, made fit for logs, pages and tables: without patient data, and short. */
public final class MaskedText {

    /** Of a line. */
    static final int LONGEST = 200;

    /** An automatic address ends with the surname, which may hold blanks: nothing after it can be told from it. */
    private static final Pattern AUTOMATIC_ADDRESS = Pattern.compile("(?i)GPPROVIDER_.*");

    /** Ids of MESH begin with twenty digits, its times have fourteen; both stand beside NHS numbers in what it says. */
    private static final String OF_MESH = "(?!\\d{20}_|20\\d{12}(?!\\d))";

    private static final String BETWEEN = "[\\s\\p{Z}\\p{Pd}.]{0,3}";

    /** Ten digits or more on end, or grouped as NHS numbers are, by whatever people put between. */
    private static final Pattern NHS_NUMBER = Pattern.compile(
            "(?<!\\d)(" + OF_MESH + "\\d{10,}|\\d{3}" + BETWEEN + "\\d{3}" + BETWEEN + "\\d{4}(?!\\d))");

    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\\s]+");

    private MaskedText() {}

    /** On one short line. */
    public static String of(String said) {
        return of(BREAKS.matcher(said).replaceAll(" ").strip(), LONGEST);
    }

    /** Masked before it is cut, so that no half number is left at the end. */
    public static String of(String said, int longest) {
        String noAddress = AUTOMATIC_ADDRESS.matcher(said).replaceAll("GPPROVIDER_***");
        return cut(NHS_NUMBER.matcher(noAddress).replaceAll("**********"), longest);
    }

    /** For what names something of ours and so is not masked. */
    public static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        boolean splitsPair = Character.isHighSurrogate(text.charAt(longest - 1));
        return text.substring(0, splitsPair ? longest - 1 : longest);
    }
}
