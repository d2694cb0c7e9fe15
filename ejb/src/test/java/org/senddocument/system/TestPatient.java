package org.senddocument.system;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.List;

/**
 * Somebody who does not exist.
 *
 * @param nhsNumber of the 999 range, which is given to nobody
 */
public record TestPatient(String nhsNumber, String family, String given, LocalDate birthDate) {

    JsonObjectBuilder json() {
        return Json.createObjectBuilder()
                .add("nhsNumber", nhsNumber)
                .add("family", family)
                .add("given", Json.createArrayBuilder(List.of(given)))
                .add("birthDate", birthDate.toString());
    }

    /** The n-th number of the test range, with its check digit; numbers that have none are passed over. */
    public static String nhsNumber(int n) {
        int found = 0;
        for (int candidate = 1; ; candidate++) {
            String nine = "999" + String.format("%06d", candidate);
            int digit = checkDigit(nine);
            if (digit < 10 && ++found == n) {
                return nine + digit;
            }
        }
    }

    private static int checkDigit(String nine) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (10 - i) * (nine.charAt(i) - '0');
        }
        return (11 - sum % 11) % 11;
    }
}
