package org.senddocument.sandbox.mesh;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Whom MESH knows, and the mailboxes of the practice where each is registered. The caller fills it. */
public final class PatientRegister {

    private final Map<String, RegisteredPatient> byNumber = new ConcurrentHashMap<>();

    /** Registers a patient, or moves one to another practice. No mailbox: the practice has none. */
    public PatientRegister add(String nhsNumber, LocalDate birthDate, String surname, String... mailboxIds) {
        byNumber.put(nhsNumber, new RegisteredPatient(birthDate, surname, List.of(mailboxIds)));
        return this;
    }

    Optional<RegisteredPatient> find(String nhsNumber) {
        return Optional.ofNullable(byNumber.get(nhsNumber));
    }

    record RegisteredPatient(LocalDate birthDate, String surname, List<String> mailboxIds) {

        boolean matches(AutomaticAddress address) {
            return address.birthDate().equals(birthDate.format(DateTimeFormatter.BASIC_ISO_DATE))
                    && address.surname().equalsIgnoreCase(surname);
        }

        @Override
        public String toString() {
            return "RegisteredPatient";
        }
    }
}
