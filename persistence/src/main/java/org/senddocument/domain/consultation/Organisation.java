package org.senddocument.domain.consultation;

import java.util.List;

/** The organisation that sends: where the patient was seen. */
public record Organisation(
        String odsCode, String name, String telephone, String email, List<String> address, String branch) {

    public Organisation {
        address = address == null ? List.of() : List.copyOf(address);
    }

    /** True where this may be said of the other: it bears its code, or none. */
    public boolean mayBe(Organisation other) {
        return isOpen(odsCode) || odsCode.equals(other.odsCode);
    }

    /** What is left open here, as the other says it of the same organisation. */
    public Organisation completedBy(Organisation other) {
        return new Organisation(
                orElse(odsCode, other.odsCode),
                orElse(name, other.name),
                orElse(telephone, other.telephone),
                orElse(email, other.email),
                address.isEmpty() ? other.address : address,
                branch);
    }

    private static String orElse(String given, String otherwise) {
        return isOpen(given) ? otherwise : given;
    }

    private static boolean isOpen(String given) {
        return given == null || given.isBlank();
    }
}
