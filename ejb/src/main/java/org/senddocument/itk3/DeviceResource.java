package org.senddocument.itk3;

import org.hl7.fhir.dstu3.model.Device;

/**
 * ITK-Device-1: the sending system as author where no practitioner is known. FHIR demands an author, CareConnect allows
 * no organisation as one, and neither the patient nor a made-up clinician wrote the document.
 */
final class DeviceResource {

    private DeviceResource() {}

    static Device of(MessageIds ids) {
        Device device = FhirElements.resource(new Device(), ids.authorId(), ToolkitUris.DEVICE);
        device.setType(FhirElements.concept(ToolkitUris.SNOMED_CT, "706689003", "Application program software"));
        device.setModel("Send Document");
        device.setOwner(FhirElements.reference(ids.organisationId()));
        return device;
    }
}
