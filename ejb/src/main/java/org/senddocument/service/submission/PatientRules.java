package org.senddocument.service.submission;

import java.time.LocalDate;
import java.util.List;
import org.senddocument.domain.consultation.NhsNumber;
import org.senddocument.domain.consultation.Patient;
import org.senddocument.itk3.BirthDateFormat;
import org.senddocument.itk3.RoutingAddress;
import org.senddocument.itk3.XmlText;

/** What must be known of a patient for MESH to find the practice (GPCM-SD-035 to 038, 063). */
record PatientRules(LocalDate today, BirthDateFormat birthDateFormat) {

    private static final LocalDate EARLIEST = LocalDate.of(1880, 1, 1);

    /** All of them together, for they are listed and searched as one. */
    private static final int LONGEST_GIVEN = 1000;

    void check(Patient patient, Violations violations) {
        if (patient == null) {
            violations.add("patient", "is required");
            return;
        }
        if (!NhsNumber.isValid(patient.nhsNumber())) {
            violations.add("patient.nhsNumber", "must be ten digits with a right check digit");
        }
        violations.checkChoice(
                "patient.nhsNumberVerification",
                patient.nhsNumberVerification(),
                List.of("01", "02", "03", "04", "05", "06", "07", "08"));
        violations.checkChoice("patient.gender", patient.gender(), List.of("male", "female", "other", "unknown"));
        checkBirthDate(patient.birthDate(), violations);
        checkName(patient, violations);
        checkContact(patient, violations);
    }

    private void checkBirthDate(LocalDate birthDate, Violations violations) {
        violations.requireNonNull("patient.birthDate", birthDate);
        if (birthDate != null && birthDate.isAfter(today)) {
            violations.add("patient.birthDate", "must not be in the future");
        }
        if (birthDate != null && birthDate.isBefore(EARLIEST)) {
            violations.add("patient.birthDate", "must not be before 1880");
        }
    }

    private static void checkContact(Patient patient, Violations violations) {
        violations.limitText("patient.telephone", patient.telephone(), Violations.LONGEST_TELEPHONE);
        violations.limitText("patient.mobile", patient.mobile(), Violations.LONGEST_TELEPHONE);
        violations.limitText("patient.currentTelephone", patient.currentTelephone(), Violations.LONGEST_TELEPHONE);
        violations.checkAddress("patient.address", patient.address());
        violations.checkAddress("patient.currentAddress", patient.currentAddress());
    }

    private void checkName(Patient patient, Violations violations) {
        violations.requireText("patient.family", patient.family(), 255);
        violations.limitText("patient.prefix", patient.prefix(), Violations.LONGEST_PREFIX);
        violations.requireTexts("patient.given", patient.given(), 255);
        violations.limitTogether("patient.given", patient.given(), LONGEST_GIVEN);
        boolean written = patient.family() != null && !patient.family().isBlank() && XmlText.carries(patient.family());
        if (written
                && patient.birthDate() != null
                && RoutingAddress.of(patient, birthDateFormat).isEmpty()) {
            violations.add("patient.family", "has no form that MESH can route by");
        }
    }
}
