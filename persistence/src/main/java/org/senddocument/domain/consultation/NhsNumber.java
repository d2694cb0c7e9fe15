package org.senddocument.domain.consultation;

import java.util.regex.Pattern;

/** Ten digits of which the last checks the others, modulus 11 (NHS Data Dictionary, NHS NUMBER). */
public final class NhsNumber {

    private static final Pattern TEN_DIGITS = Pattern.compile("[0-9]{10}");

    private NhsNumber() {}

    public static boolean isValid(String text) {
        return text != null && TEN_DIGITS.matcher(text).matches() && checkDigit(text) == text.charAt(9) - '0';
    }

    private static int checkDigit(String text) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (10 - i) * (text.charAt(i) - '0');
        }
        return (11 - sum % 11) % 11; // 10 is no digit, so no number with it is valid
    }
}
