package org.senddocument.domain.consultation;

import java.util.List;

/** Who saw the patient. {@code sdsUserId} is null where unknown. */
public record Practitioner(
        String sdsUserId, String family, List<String> given, String prefix, String role, String telephone) {

    public Practitioner {
        given = given == null ? List.of() : List.copyOf(given);
    }

    @Override
    public String toString() {
        return "Practitioner[…]";
    }
}
