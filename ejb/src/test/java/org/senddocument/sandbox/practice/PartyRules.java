package org.senddocument.sandbox.practice;

import java.util.List;
import org.hl7.fhir.dstu3.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.dstu3.model.CodeableConcept;
import org.hl7.fhir.dstu3.model.ContactPoint;
import org.hl7.fhir.dstu3.model.Extension;
import org.hl7.fhir.dstu3.model.HumanName;
import org.hl7.fhir.dstu3.model.Identifier;
import org.hl7.fhir.dstu3.model.Organization;
import org.hl7.fhir.dstu3.model.Patient;
import org.hl7.fhir.dstu3.model.Practitioner;
import org.hl7.fhir.dstu3.model.Resource;
import org.senddocument.sandbox.mesh.NhsNumberCheck;

/** Patient (GPCM-SD-035 to 038), organisation (029 to 031) and practitioner (032 to 034) in the document. */
final class PartyRules {

    private static final String CODE = "20009";

    private PartyRules() {}

    static void check(OriginalMessage message) {
        for (BundleEntryComponent entry : message.document().getEntry()) {
            Resource resource = entry.getResource();
            if (resource instanceof Patient patient) {
                checkPatient(patient);
            } else if (resource instanceof Organization organization) {
                checkOrganization(organization);
            } else if (resource instanceof Practitioner practitioner) {
                checkPractitioner(practitioner);
            }
        }
    }

    private static void checkPatient(Patient patient) {
        Profiles.check(CODE, patient, Uris.PATIENT);
        List<Identifier> numbers = patient.getIdentifier().stream()
                .filter(identifier -> Uris.NHS_NUMBER.equals(identifier.getSystem()))
                .toList();
        require(numbers.size() == 1 && NhsNumberCheck.passes(numbers.get(0).getValue()), "Patient.identifier");
        require(verified(numbers.get(0)), "Patient.identifier: no verification status");
        require(official(patient.getName()), "Patient.name: not exactly one official name");
        require(patient.hasBirthDate(), "Patient.birthDate");
        require(!patient.hasCommunication() && !patient.hasAnimal(), "Patient: communication or animal present");
    }

    private static boolean verified(Identifier number) {
        List<Extension> status = number.getExtensionsByUrl(Uris.NUMBER_VERIFICATION);
        return status.size() == 1
                && status.get(0).getValue() instanceof CodeableConcept concept
                && concept.getCoding().stream()
                        .anyMatch(coding -> Uris.NUMBER_VERIFICATION_CODES.equals(coding.getSystem())
                                && coding.hasCode()
                                && coding.getCode().matches("0[1-8]"));
    }

    private static void checkOrganization(Organization organization) {
        Profiles.check(CODE, organization, Uris.ORGANIZATION);
        require(identified(organization.getIdentifier(), Uris.ODS_CODE), "Organization.identifier");
        require(organization.hasName(), "Organization.name");
        require(
                organization.getTelecom().stream()
                        .anyMatch(point -> point.getSystem() == ContactPoint.ContactPointSystem.PHONE),
                "Organization.telecom: no telephone");
    }

    private static void checkPractitioner(Practitioner practitioner) {
        Profiles.check(CODE, practitioner, Uris.PRACTITIONER);
        require(identified(practitioner.getIdentifier(), Uris.SDS_USER), "Practitioner.identifier");
        require(official(practitioner.getName()), "Practitioner.name: not exactly one official name");
    }

    private static boolean identified(List<Identifier> identifiers, String system) {
        return identifiers.stream()
                .anyMatch(identifier -> system.equals(identifier.getSystem()) && identifier.hasValue());
    }

    private static boolean official(List<HumanName> names) {
        return names.size() == 1
                && names.get(0).getUse() == HumanName.NameUse.OFFICIAL
                && names.get(0).hasFamily();
    }

    private static void require(boolean holds, String what) {
        Violation.unless(holds, CODE, what);
    }
}
