package org.senddocument.mesh;

import java.util.regex.Pattern;

/** What MESH said, made fit for logs, pages and tables: without patient data, on one line, and short. */
final class MaskedText {

    static final int LONGEST = 200;

    /** An automatic address ends with the surname, which may hold blanks: nothing after it can be told from it. */
    private static final Pattern AUTOMATIC_ADDRESS = Pattern.compile("(?i)GPPROVIDER_.*");

    private static final Pattern NHS_NUMBER = Pattern.compile("(?<!\\d)\\d{3}[ -]?\\d{3}[ -]?\\d{4}(?!\\d)");
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\\s]+");

    private MaskedText() {}

    static String of(String said) {
        String line = BREAKS.matcher(said).replaceAll(" ").strip();
        String noAddress = AUTOMATIC_ADDRESS.matcher(line).replaceAll("GPPROVIDER_***");
        String masked = NHS_NUMBER.matcher(noAddress).replaceAll("**********");
        return masked.length() <= LONGEST ? masked : masked.substring(0, LONGEST);
    }
}
