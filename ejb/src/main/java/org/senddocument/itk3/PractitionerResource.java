package org.senddocument.itk3;

import org.hl7.fhir.dstu3.model.Practitioner;

/** CareConnect-Practitioner-1: who saw the patient (GPCM-SD-032 to -034). */
final class PractitionerResource {

    /** What GP Connect 2.0 puts for an SDS user id that nobody knows. */
    private static final String UNKNOWN = "UNK";

    private PractitionerResource() {}

    static Practitioner of(MessageIds ids, org.senddocument.domain.consultation.Practitioner who) {
        Practitioner practitioner = FhirElements.resource(new Practitioner(), ids.authorId(), ToolkitUris.PRACTITIONER);
        String sdsUserId = XmlText.orNull(who.sdsUserId());
        practitioner.addIdentifier(
                FhirElements.identifier(ToolkitUris.SDS_USER_ID, sdsUserId == null ? UNKNOWN : sdsUserId));
        practitioner.addName(FhirElements.officialName(who.family(), who.given(), who.prefix()));
        practitioner.setTelecom(FhirElements.workPhone(who.telephone()));
        return practitioner;
    }
}
