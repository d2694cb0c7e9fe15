package org.senddocument.domain.consultation;

import java.time.LocalDate;
import java.util.List;

/**
 * The patient as the clinical system knows them.
 *
 * @param nhsNumber ten digits, no spaces
 * @param nhsNumberVerification code of CareConnect-NHSNumberVerificationStatus-1, {@code 01} to {@code 08}; null for the default
 * @param gender {@code male}, {@code female}, {@code other}, {@code unknown}; printed, never in the message
 * @param address lines of the home address
 * @param currentAddress lines, where the patient stays elsewhere
 */
public record Patient(
        String nhsNumber,
        String nhsNumberVerification,
        String family,
        List<String> given,
        String prefix,
        LocalDate birthDate,
        String gender,
        List<String> address,
        String telephone,
        String mobile,
        List<String> currentAddress,
        String currentTelephone) {

    public Patient {
        given = given == null ? List.of() : List.copyOf(given);
        address = address == null ? List.of() : List.copyOf(address);
        currentAddress = currentAddress == null ? List.of() : List.copyOf(currentAddress);
    }

    /** The same person by another surname. */
    public Patient named(String surname) {
        return new Patient(
                nhsNumber,
                nhsNumberVerification,
                surname,
                given,
                prefix,
                birthDate,
                gender,
                address,
                telephone,
                mobile,
                currentAddress,
                currentTelephone);
    }

    /** The same person, of whom it is not said where they are or how to reach them. */
    public Patient withoutWhereabouts(String word) {
        return new Patient(
                nhsNumber,
                nhsNumberVerification,
                family,
                given,
                prefix,
                birthDate,
                gender,
                List.of(word),
                word,
                null,
                List.of(),
                null);
    }

    /** Says nothing of the patient: logs and exceptions may hold it. */
    @Override
    public String toString() {
        return "Patient[…]";
    }
}
