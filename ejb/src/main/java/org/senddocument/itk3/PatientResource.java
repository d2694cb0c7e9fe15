package org.senddocument.itk3;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import java.time.LocalDate;
import org.hl7.fhir.dstu3.model.DateType;
import org.hl7.fhir.dstu3.model.Extension;
import org.hl7.fhir.dstu3.model.Identifier;
import org.hl7.fhir.dstu3.model.Patient;

/**
 * CareConnect-Patient-1: NHS number with its verification, one official name, birth date, and nothing more, as GP Connect
 * expects (GPCM-SD-035 to -038).
 */
final class PatientResource {

    private PatientResource() {}

    static Patient of(MessageIds ids, org.senddocument.domain.consultation.Patient who) {
        Patient patient = FhirElements.resource(new Patient(), ids.patientId(), ToolkitUris.PATIENT);
        patient.addIdentifier(nhsNumber(who));
        patient.addName(FhirElements.officialName(who.family(), who.given(), who.prefix()));
        patient.setBirthDateElement(date(who.birthDate()));
        return patient;
    }

    private static Identifier nhsNumber(org.senddocument.domain.consultation.Patient who) {
        NhsNumberVerification status =
                NhsNumberVerification.of(who.nhsNumberVerification()).orElseThrow();
        Identifier nhsNumber = FhirElements.identifier(ToolkitUris.NHS_NUMBER, who.nhsNumber());
        nhsNumber.addExtension(new Extension(
                ToolkitUris.NHS_NUMBER_VERIFICATION,
                FhirElements.concept(ToolkitUris.NHS_NUMBER_VERIFICATION_CODES, status.code(), status.display())));
        return nhsNumber;
    }

    /** From its text: a java.util.Date would bring the time zone of the machine into a birthday. */
    private static DateType date(LocalDate date) {
        DateType type = new DateType(date.toString());
        type.setPrecision(TemporalPrecisionEnum.DAY);
        return type;
    }
}
