package org.senddocument.itk3;

import org.hl7.fhir.dstu3.model.Organization;
import org.senddocument.domain.consultation.Organisation;

/** CareConnect-ITK-Header-Organization-1: the sender by its ODS code, and nothing else (GPCM-SD-045). */
final class HeaderOrganizationResource {

    private HeaderOrganizationResource() {}

    static Organization of(MessageIds ids, Organisation sender) {
        Organization organization =
                FhirElements.resource(new Organization(), ids.headerOrganisationId(), ToolkitUris.HEADER_ORGANIZATION);
        organization.addIdentifier(FhirElements.identifier(ToolkitUris.ODS_ORGANISATION_CODE, sender.odsCode()));
        return organization;
    }
}
