package org.senddocument.domain.consultation;

import java.util.List;

/** The organisation that sends: where the patient was seen. */
public record Organisation(
        String odsCode, String name, String telephone, String email, List<String> address, String branch) {

    public Organisation {
        address = address == null ? List.of() : List.copyOf(address);
    }
}
