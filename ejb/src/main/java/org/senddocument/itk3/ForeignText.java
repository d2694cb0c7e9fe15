package org.senddocument.itk3;

import java.util.regex.Pattern;

/** Text that a receiver wrote, made fit to be kept and shown. */
final class ForeignText {

    /** Ten digits or more on end, or grouped as NHS numbers are; receivers quote them against the rule (FHIR-BA-02). */
    private static final Pattern NUMBER =
            Pattern.compile("\\d{10,}|(?<!\\d)\\d{3}[\\s\\u00A0.-]{1,3}\\d{3}[\\s\\u00A0.-]{1,3}\\d{4}(?!\\d)");

    private static final Pattern ROUTING_ADDRESS = Pattern.compile("GPPROVIDER_\\S*", Pattern.CASE_INSENSITIVE);

    private ForeignText() {}

    /** Masked before it is cut, so that no half number is left at the end. */
    static String masked(String text, int longest) {
        String addressless = ROUTING_ADDRESS.matcher(text).replaceAll("GPPROVIDER_…");
        return cut(NUMBER.matcher(addressless).replaceAll("**********"), longest);
    }

    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        boolean splitsPair = Character.isHighSurrogate(text.charAt(longest - 1));
        return text.substring(0, splitsPair ? longest - 1 : longest);
    }
}
