package org.senddocument.service.submission;

import org.senddocument.domain.consultation.Consultation;
import org.senddocument.domain.consultation.Organisation;
import org.senddocument.domain.consultation.Practitioner;
import org.senddocument.itk3.GpConnectVersion;

/** What must be known of those who saw the patient (GPCM-SD-029 to 033). */
final class StaffRules {

    private StaffRules() {}

    static void check(Consultation consultation, GpConnectVersion version, Violations violations) {
        checkPractitioner(consultation.practitioner(), version, violations);
        checkOrganisation(consultation.organisation(), violations);
    }

    private static void checkPractitioner(Practitioner practitioner, GpConnectVersion version, Violations violations) {
        if (practitioner == null) {
            if (version.requiresPractitioner()) {
                violations.add("practitioner", "is required by version 1.5 (GPCM-SD-107)");
            }
            return;
        }
        violations.requireText("practitioner.family", practitioner.family(), 255);
        violations.limitTexts("practitioner.given", practitioner.given(), 255);
        violations.limitTogether("practitioner.given", practitioner.given(), 1000);
        violations.limitText("practitioner.prefix", practitioner.prefix(), Violations.LONGEST_PREFIX);
        violations.limitText("practitioner.role", practitioner.role(), 255);
        violations.limitText("practitioner.telephone", practitioner.telephone(), Violations.LONGEST_TELEPHONE);
        violations.limitText("practitioner.sdsUserId", practitioner.sdsUserId(), 50);
    }

    private static void checkOrganisation(Organisation organisation, Violations violations) {
        if (organisation == null) {
            violations.add("organisation", "is required, here or in the configuration");
            return;
        }
        if (!SubmissionSettings.isOdsCode(organisation.odsCode())) {
            violations.add("organisation.odsCode", "must be an ODS code: 3 to 12 capital letters and digits");
        }
        violations.requireText("organisation.name", organisation.name(), 255);
        if (organisation.telephone() == null || organisation.telephone().isBlank()) {
            violations.add("organisation.telephone", "is required, here or in the configuration (GPCM-SD-031)");
        }
        violations.limitText("organisation.telephone", organisation.telephone(), Violations.LONGEST_TELEPHONE);
        violations.limitText("organisation.email", organisation.email(), 254);
        violations.limitText("organisation.branch", organisation.branch(), 255);
        violations.checkAddress("organisation.address", organisation.address());
    }
}
