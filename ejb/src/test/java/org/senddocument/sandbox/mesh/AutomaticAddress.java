package org.senddocument.sandbox.mesh;

import java.util.Optional;

/** The address {@code GPPROVIDER_number_birthdate_surname}, which stands for the practice of a patient. */
record AutomaticAddress(String nhsNumber, String birthDate, String surname) {

    private static final String PREFIX = "GPPROVIDER";

    /** Empty where it is another address. The surname may hold the delimiter itself. */
    static Optional<AutomaticAddress> read(String address) {
        String[] parts = address.split("_", 4);
        if (parts.length < 4 || !parts[0].equals(PREFIX)) {
            return Optional.empty();
        }
        return Optional.of(new AutomaticAddress(parts[1], parts[2], parts[3]));
    }

    /** Ten digits, the last of them the check digit by modulus 11 (NHS data dictionary). */
    boolean numberIsValid() {
        if (!nhsNumber.matches("\\d{10}")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (10 - i) * Character.digit(nhsNumber.charAt(i), 10);
        }
        int check = (11 - sum % 11) % 11;
        return check == Character.digit(nhsNumber.charAt(9), 10);
    }

    @Override
    public String toString() {
        return PREFIX;
    }
}
