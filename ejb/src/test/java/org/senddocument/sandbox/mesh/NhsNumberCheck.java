package org.senddocument.sandbox.mesh;

/** Ten digits, the last of them the check digit by modulus 11 (NHS data dictionary). */
public final class NhsNumberCheck {

    private NhsNumberCheck() {}

    public static boolean passes(String number) {
        if (number == null || !number.matches("\\d{10}")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (10 - i) * Character.digit(number.charAt(i), 10);
        }
        // a remainder that would need the digit 10 fits no number
        return (11 - sum % 11) % 11 == Character.digit(number.charAt(9), 10);
    }
}
