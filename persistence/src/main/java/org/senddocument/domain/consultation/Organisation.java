package org.senddocument.domain.consultation;

import java.util.List;

/** The organisation that sends: where the patient was seen. */
public record Organisation(
        String odsCode, String name, String telephone, String email, List<String> address, String branch) {

    public Organisation {
        address = address == null ? List.of() : List.copyOf(address);
    }

    /** What is left open here, as the other says it of the same organisation. */
    public Organisation completedBy(Organisation other) {
        return new Organisation(
                odsCode,
                orElse(name, other.name),
                orElse(telephone, other.telephone),
                orElse(email, other.email),
                address.isEmpty() ? other.address : address,
                branch);
    }

    private static String orElse(String given, String otherwise) {
        return given == null || given.isBlank() ? otherwise : given;
    }
}
