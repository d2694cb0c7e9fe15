package org.senddocument.domain.consultation;

import java.util.regex.Pattern;

/** Ten digits of which the last checks the others, modulus 11 (NHS Data Dictionary, NHS NUMBER). */
public final class NhsNumber {

    private static final Pattern TEN_DIGITS = Pattern.compile("[0-9]{10}");
    private static final Pattern BETWEEN_GROUPS = Pattern.compile("[\\s\\p{Z}\\p{Pd}]");

    private NhsNumber() {}

    public static boolean isValid(String text) {
        return text != null && TEN_DIGITS.matcher(text).matches() && checkDigit(text) == text.charAt(9) - '0';
    }

    /** Without the blanks and dashes of every kind by which people part its groups. */
    public static String bare(String written) {
        return BETWEEN_GROUPS.matcher(written).replaceAll("");
    }

    private static int checkDigit(String text) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (10 - i) * (text.charAt(i) - '0');
        }
        return (11 - sum % 11) % 11; // 10 is no digit, so no number with it is valid
    }
}
