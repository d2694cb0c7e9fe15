package org.senddocument.itk3.validation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.hl7.fhir.dstu3.model.CodeableConcept;
import org.hl7.fhir.dstu3.model.Coding;
import org.hl7.fhir.dstu3.model.ContactPoint;
import org.hl7.fhir.dstu3.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.dstu3.model.Extension;
import org.hl7.fhir.dstu3.model.HumanName;
import org.hl7.fhir.dstu3.model.HumanName.NameUse;
import org.hl7.fhir.dstu3.model.Identifier;
import org.hl7.fhir.dstu3.model.Practitioner;
import org.senddocument.domain.consultation.NhsNumber;
import org.senddocument.itk3.BirthDateFormat;
import org.senddocument.itk3.NhsNumberVerification;
import org.senddocument.itk3.RoutingAddress;
import org.senddocument.itk3.ToolkitUris;

/** What is asked of the patient, the practitioner and the organisation, and of the address that is made of the patient. */
final class PartyRules {

    static final List<Rule> ALL = List.of(
            new Rule(
                    "GPCM-SD-029",
                    "The organisation must have its ODS code.",
                    message -> message.organization().getIdentifier().stream()
                            .anyMatch(identifier -> is(identifier, ToolkitUris.ODS_ORGANISATION_CODE))),
            new Rule("GPCM-SD-030", "The organisation must have its name.", message -> message.organization()
                    .hasName()),
            new Rule(
                    "GPCM-SD-031",
                    "The organisation must have a telephone number.",
                    message -> message.organization().getTelecom().stream().anyMatch(PartyRules::isTelephone)),
            new Rule(
                    "GPCM-SD-032",
                    "A practitioner must have an SDS user id, or UNK.",
                    message -> message.practitioners().stream().allMatch(PartyRules::hasUserId)),
            new Rule(
                    "GPCM-SD-033",
                    "A practitioner must have one name, and that official.",
                    message -> message.practitioners().stream()
                            .allMatch(practitioner -> isOfficial(practitioner.getName()))),
            new Rule(
                    "GPCM-SD-035",
                    "The patient must have one NHS number, with its check digit right.",
                    message -> message.patient().getIdentifier().size() == 1
                            && is(nhsNumber(message), ToolkitUris.NHS_NUMBER)
                            && NhsNumber.isValid(nhsNumber(message).getValue())),
            new Rule(
                    "CareConnect-Patient-1",
                    "The NHS number must say how far it is verified.",
                    message -> isVerification(nhsNumber(message).getExtension())),
            new Rule(
                    "GPCM-SD-036",
                    "The patient must have one name, and that official, with a surname.",
                    message -> isOfficial(message.patient().getName())),
            new Rule(
                    "GPCM-SD-037",
                    "The patient must have a birth date, to the day.",
                    message -> birthDate(message) != null),
            new Rule(
                    "GPCM-SD-035 to -038",
                    "Nothing else may be said of the patient.",
                    message -> message.patient().getGender() == null
                            && message.patient().getAddress().isEmpty()
                            && message.patient().getTelecom().isEmpty()
                            && message.patient().getGeneralPractitioner().isEmpty()),
            new Rule(
                    "GPCM-SD-038",
                    "The address must name the same patient as the message.",
                    PartyRules::isAddressedByThePatient));

    private PartyRules() {}

    static Identifier nhsNumber(CheckedMessage message) {
        return message.patient().getIdentifierFirstRep();
    }

    private static boolean is(Identifier identifier, String system) {
        return system.equals(identifier.getSystem()) && !identifier.getValue().isBlank();
    }

    private static boolean isTelephone(ContactPoint contact) {
        return contact.getSystem() == ContactPointSystem.PHONE
                && !contact.getValue().isBlank();
    }

    private static boolean hasUserId(Practitioner practitioner) {
        return practitioner.getIdentifier().stream().anyMatch(identifier -> is(identifier, ToolkitUris.SDS_USER_ID));
    }

    private static boolean isOfficial(List<HumanName> names) {
        return names.size() == 1
                && names.get(0).getUse() == NameUse.OFFICIAL
                && !names.get(0).getFamily().isBlank();
    }

    private static boolean isVerification(List<Extension> extensions) {
        Coding coding = ((CodeableConcept) extensions.get(0).getValue()).getCodingFirstRep();
        return extensions.size() == 1
                && ToolkitUris.NHS_NUMBER_VERIFICATION.equals(extensions.get(0).getUrl())
                && ToolkitUris.NHS_NUMBER_VERIFICATION_CODES.equals(coding.getSystem())
                && NhsNumberVerification.of(coding.getCode()).isPresent();
    }

    private static LocalDate birthDate(CheckedMessage message) {
        return LocalDate.parse(message.patient().getBirthDateElement().getValueAsString());
    }

    /** An address that is not automatic is a mailbox for tests, and says nothing of a patient. */
    private static boolean isAddressedByThePatient(CheckedMessage message) {
        String[] parts = message.address().split("_", 4);
        if (!parts[0].equals("GPPROVIDER")) {
            return true;
        }
        LocalDate born = birthDate(message);
        return parts[1].equals(nhsNumber(message).getValue())
                && Arrays.stream(BirthDateFormat.values()).anyMatch(format -> parts[2].equals(format.format(born)))
                && RoutingAddress.isSameSurname(
                        parts[3], message.patient().getNameFirstRep().getFamily());
    }
}
