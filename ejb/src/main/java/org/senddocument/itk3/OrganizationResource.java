package org.senddocument.itk3;

import org.hl7.fhir.dstu3.model.Organization;
import org.senddocument.domain.consultation.Organisation;

/** CareConnect-Organization-1: where the patient was seen (GPCM-SD-028 to -031). */
final class OrganizationResource {

    private OrganizationResource() {}

    static Organization of(MessageIds ids, Organisation sender) {
        Organization organization =
                FhirElements.resource(new Organization(), ids.organisationId(), ToolkitUris.ORGANIZATION);
        organization.addIdentifier(FhirElements.identifier(ToolkitUris.ODS_ORGANISATION_CODE, sender.odsCode()));
        organization.setName(XmlText.orNull(sender.name()));
        organization.setTelecom(FhirElements.workPhone(sender.telephone()));
        return organization;
    }
}
