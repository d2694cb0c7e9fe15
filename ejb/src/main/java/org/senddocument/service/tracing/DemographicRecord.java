package org.senddocument.service.tracing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A patient as PDS holds them.
 *
 * @param nhsNumber the current one: another than was asked for where that one is superseded
 * @param usualSurname may be absent
 * @param otherSurnames former, temporary and the like
 * @param birthDate {@code yyyy-mm-dd}, of a few patients {@code yyyy-mm} or {@code yyyy}
 * @param restricted whereabouts are withheld
 * @param practice ODS code of the registered practice
 * @param practiceUntil the last day with it, where that is known
 */
public record DemographicRecord(
        String nhsNumber,
        String version,
        Optional<String> usualSurname,
        List<String> otherSurnames,
        Optional<String> birthDate,
        boolean deceased,
        boolean restricted,
        Optional<String> practice,
        Optional<LocalDate> practiceUntil) {

    /** Says nothing of the patient. */
    @Override
    public String toString() {
        return "DemographicRecord[…]";
    }
}
