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

    boolean numberIsValid() {
        return NhsNumberCheck.passes(nhsNumber);
    }

    @Override
    public String toString() {
        return PREFIX;
    }
}
