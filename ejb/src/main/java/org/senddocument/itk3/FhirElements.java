package org.senddocument.itk3;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import org.hl7.fhir.dstu3.model.CodeableConcept;
import org.hl7.fhir.dstu3.model.Coding;
import org.hl7.fhir.dstu3.model.ContactPoint;
import org.hl7.fhir.dstu3.model.DateTimeType;
import org.hl7.fhir.dstu3.model.HumanName;
import org.hl7.fhir.dstu3.model.Identifier;
import org.hl7.fhir.dstu3.model.InstantType;
import org.hl7.fhir.dstu3.model.Reference;
import org.hl7.fhir.dstu3.model.Resource;

/** The data types that several resources share; all text is cleaned for XML. */
final class FhirElements {

    private static final TimeZone UTC = TimeZone.getTimeZone("UTC");

    private FhirElements() {}

    /** Id and profile, which every resource of the message must have (GPCM-SD-108). */
    static <R extends Resource> R resource(R resource, UUID id, String profile) {
        resource.setId(id.toString());
        resource.getMeta().addProfile(profile);
        return resource;
    }

    static String urn(UUID id) {
        return "urn:uuid:" + id;
    }

    static Reference reference(UUID id) {
        return new Reference(urn(id));
    }

    static Identifier identifier(String system, String value) {
        return new Identifier().setSystem(system).setValue(XmlText.orNull(value));
    }

    static Identifier identifier(UUID id) {
        return identifier(ToolkitUris.UUID, id.toString());
    }

    static HumanName officialName(String family, List<String> given, String prefix) {
        HumanName name = new HumanName().setUse(HumanName.NameUse.OFFICIAL).setFamily(XmlText.orNull(family));
        given.stream().map(XmlText::orNull).forEach(name::addGiven);
        return prefix == null ? name : name.addPrefix(XmlText.orNull(prefix));
    }

    static List<ContactPoint> workPhone(String number) {
        String value = XmlText.orNull(number);
        if (value == null) {
            return List.of();
        }
        return List.of(new ContactPoint()
                .setSystem(ContactPoint.ContactPointSystem.PHONE)
                .setValue(value)
                .setUse(ContactPoint.ContactPointUse.WORK));
    }

    static CodeableConcept concept(org.senddocument.domain.consultation.Coding coding) {
        String system = XmlText.orNull(coding.system());
        return concept(system == null ? ToolkitUris.SNOMED_CT : system, coding.code(), coding.display());
    }

    static CodeableConcept concept(String system, String code, String display) {
        return new CodeableConcept().addCoding(coding(system, code, display));
    }

    static Coding coding(String system, String code, String display) {
        return new Coding(system, XmlText.orNull(code), XmlText.orNull(display));
    }

    static InstantType instant(Instant at) {
        return new InstantType(Date.from(at), TemporalPrecisionEnum.SECOND, UTC);
    }

    static DateTimeType dateTime(Instant at) {
        return new DateTimeType(Date.from(at), TemporalPrecisionEnum.SECOND, UTC);
    }
}
