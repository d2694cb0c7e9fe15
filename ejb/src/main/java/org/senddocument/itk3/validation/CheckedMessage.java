package org.senddocument.itk3.validation;

import ca.uhn.fhir.parser.StrictErrorHandler;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.dstu3.model.Binary;
import org.hl7.fhir.dstu3.model.Bundle;
import org.hl7.fhir.dstu3.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.dstu3.model.Composition;
import org.hl7.fhir.dstu3.model.Extension;
import org.hl7.fhir.dstu3.model.MessageHeader;
import org.hl7.fhir.dstu3.model.Organization;
import org.hl7.fhir.dstu3.model.Patient;
import org.hl7.fhir.dstu3.model.Practitioner;
import org.hl7.fhir.dstu3.model.Reference;
import org.hl7.fhir.dstu3.model.Resource;
import org.hl7.fhir.dstu3.model.Type;
import org.senddocument.itk3.FhirContexts;
import org.senddocument.itk3.GpConnectVersion;
import org.senddocument.itk3.ToolkitUris;

/**
 * A message as it is read from its text, each part in the place that the standard gives it. Asking for a part that is not
 * there throws.
 *
 * @param address where it is to go
 */
record CheckedMessage(Bundle bundle, GpConnectVersion version, String address) {

    /** @throws ca.uhn.fhir.parser.DataFormatException where the text is no STU3 */
    static CheckedMessage read(String xml, GpConnectVersion version, String address) {
        Bundle bundle = FhirContexts.STU3
                .newXmlParser()
                .setParserErrorHandler(new StrictErrorHandler())
                .setOverrideResourceIdWithBundleEntryFullUrl(false)
                .parseResource(Bundle.class, xml);
        return new CheckedMessage(bundle, version, address);
    }

    MessageHeader header() {
        return (MessageHeader) bundle.getEntry().get(0).getResource();
    }

    Organization headerOrganization() {
        return (Organization) bundle.getEntry().get(1).getResource();
    }

    Bundle document() {
        return (Bundle) bundle.getEntry().get(2).getResource();
    }

    Composition composition() {
        return (Composition) document().getEntry().get(0).getResource();
    }

    List<Binary> binaries() {
        return inDocument(Binary.class).toList();
    }

    Patient patient() {
        return inDocument(Patient.class).findFirst().orElseThrow();
    }

    Organization organization() {
        return inDocument(Organization.class).findFirst().orElseThrow();
    }

    List<Practitioner> practitioners() {
        return inDocument(Practitioner.class).toList();
    }

    <R extends Resource> Stream<R> inDocument(Class<R> type) {
        return document().getEntry().stream()
                .map(BundleEntryComponent::getResource)
                .filter(type::isInstance)
                .map(type::cast);
    }

    /** The outer Bundle's and the document's. */
    Stream<BundleEntryComponent> entries() {
        return Stream.concat(bundle.getEntry().stream(), document().getEntry().stream());
    }

    Stream<Resource> resources() {
        return Stream.concat(Stream.of(bundle), entries().map(BundleEntryComponent::getResource));
    }

    boolean refersTo(Reference reference, Resource target) {
        return urn(target).equals(reference.getReference());
    }

    static String urn(Resource resource) {
        return "urn:uuid:" + resource.getIdElement().getIdPart();
    }

    /** The value of one of ITK3's handling keys, of which each stands once. */
    Type handling(String key) {
        List<Extension> found = handlingKeys().stream()
                .filter(each -> key.equals(each.getUrl()))
                .toList();
        if (found.size() != 1) {
            throw new IllegalStateException("The key is there " + found.size() + " times.");
        }
        return found.get(0).getValue();
    }

    List<Extension> handlingKeys() {
        return header().getExtensionsByUrl(ToolkitUris.MESSAGE_HANDLING).get(0).getExtension();
    }

    @Override
    public String toString() {
        return "CheckedMessage[…]";
    }
}
