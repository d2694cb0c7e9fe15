package org.senddocument.itk3;

import java.util.UUID;
import org.hl7.fhir.dstu3.model.Bundle;
import org.hl7.fhir.dstu3.model.Bundle.BundleType;
import org.hl7.fhir.dstu3.model.Resource;
import org.senddocument.domain.consultation.Consultation;

/** The Bundle of the message and, as its third entry, the Bundle of the document, each in the order of the standard. */
final class MessageBundles {

    private MessageBundles() {}

    static Bundle of(OutgoingMessage message) {
        MessageIds ids = message.ids();
        Bundle bundle = FhirElements.resource(new Bundle(), ids.bundleId(), ToolkitUris.MESSAGE_BUNDLE);
        bundle.setIdentifier(FhirElements.identifier(ids.bundleIdentifier()));
        bundle.setType(BundleType.MESSAGE);
        add(bundle, ids.headerId(), MessageHeaderResource.of(message));
        add(
                bundle,
                ids.headerOrganisationId(),
                HeaderOrganizationResource.of(ids, message.consultation().organisation()));
        add(bundle, ids.documentId(), document(message));
        return bundle;
    }

    private static Bundle document(OutgoingMessage message) {
        MessageIds ids = message.ids();
        Consultation consultation = message.consultation();
        Bundle document = FhirElements.resource(new Bundle(), ids.documentId(), ToolkitUris.DOCUMENT_BUNDLE);
        document.getMeta().setLastUpdatedElement(FhirElements.instant(message.generatedAt()));
        document.setIdentifier(FhirElements.identifier(ids.documentId()));
        document.setType(BundleType.DOCUMENT);
        add(document, ids.compositionId(), CompositionResource.of(message));
        for (int i = 0; i < ids.binaryIds().size(); i++) {
            UUID id = ids.binaryIds().get(i);
            add(document, id, BinaryResource.of(id, message.attachments().get(i)));
        }
        add(document, ids.authorId(), author(ids, consultation));
        add(document, ids.organisationId(), OrganizationResource.of(ids, consultation.organisation()));
        add(document, ids.patientId(), PatientResource.of(ids, consultation.patient()));
        return document;
    }

    private static Resource author(MessageIds ids, Consultation consultation) {
        return consultation.practitioner() == null
                ? DeviceResource.of(ids)
                : PractitionerResource.of(ids, consultation.practitioner());
    }

    private static void add(Bundle bundle, UUID id, Resource resource) {
        bundle.addEntry().setFullUrl(FhirElements.urn(id)).setResource(resource);
    }
}
