package org.senddocument.sandbox.practice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.dstu3.model.Binary;
import org.hl7.fhir.dstu3.model.Bundle;
import org.hl7.fhir.dstu3.model.Composition;
import org.hl7.fhir.dstu3.model.Extension;
import org.hl7.fhir.dstu3.model.Identifier;
import org.hl7.fhir.dstu3.model.MessageHeader;
import org.hl7.fhir.dstu3.model.Organization;
import org.hl7.fhir.dstu3.model.Patient;
import org.hl7.fhir.dstu3.model.Resource;
import org.hl7.fhir.dstu3.model.StringType;

/**
 * A Send Document message taken apart. What is missing in it is empty, since the reply to a broken message must still
 * name what can be named.
 */
record OriginalMessage(Generation generation, ReceivedMessage received, Bundle envelope) {

    /** @throws Violation 10009 where it cannot be read at all */
    static OriginalMessage read(Generation generation, ReceivedMessage received) {
        try {
            Bundle envelope = Fhir.read(received.body());
            Fhir.restoreIds(envelope);
            return new OriginalMessage(generation, received, envelope);
        } catch (RuntimeException unreadable) {
            // HAPI has several kinds of them for one and the same thing
            throw new Violation("10009", "not a FHIR STU3 Bundle in XML");
        }
    }

    Optional<MessageHeader> header() {
        return first(envelope, MessageHeader.class);
    }

    /** By which replies name this message. */
    Optional<String> headerId() {
        return header().map(Fhir::id);
    }

    Optional<Extension> handling() {
        return header().flatMap(header ->
                header.getExtensionsByUrl(Uris.HANDLING).stream().findFirst());
    }

    Optional<String> senderReference() {
        return handling()
                .flatMap(handling ->
                        handling.getExtensionsByUrl("SenderReference").stream().findFirst())
                .map(Extension::getValue)
                .filter(StringType.class::isInstance)
                .map(value -> ((StringType) value).getValue());
    }

    Optional<Organization> headerOrganization() {
        return first(envelope, Organization.class);
    }

    String envelopeIdentifier() {
        return value(envelope.getIdentifier());
    }

    Bundle document() {
        return first(envelope, Bundle.class).orElseGet(Bundle::new);
    }

    String documentIdentifier() {
        return value(document().getIdentifier());
    }

    Optional<Composition> composition() {
        return first(document(), Composition.class);
    }

    /** Whether it says that its patient asked not to share it. */
    boolean confidential() {
        return composition()
                .filter(composition -> composition.getConfidentiality() == Composition.DocumentConfidentiality.R)
                .isPresent();
    }

    Optional<Patient> patient() {
        return first(document(), Patient.class);
    }

    Optional<String> nhsNumber() {
        return patient().stream()
                .flatMap(patient -> patient.getIdentifier().stream())
                .filter(identifier -> Uris.NHS_NUMBER.equals(identifier.getSystem()))
                .map(Identifier::getValue)
                .findFirst();
    }

    /** Identifiers of the documents this one replaces. */
    List<String> replaced() {
        return composition().stream()
                .flatMap(composition -> composition.getRelatesTo().stream())
                .filter(relation -> relation.getTarget() instanceof Identifier)
                .map(relation -> value((Identifier) relation.getTarget()))
                .toList();
    }

    /** Those that sections of the composition name, in their order. */
    List<Binary> attachments() {
        return composition().stream()
                .flatMap(composition -> composition.getSection().stream())
                .flatMap(section -> section.getEntry().stream())
                .flatMap(reference -> inDocument(reference.getReference()).stream())
                .filter(Binary.class::isInstance)
                .map(Binary.class::cast)
                .toList();
    }

    Optional<Resource> inDocument(String reference) {
        return entries(document())
                .filter(entry -> entry.hasFullUrl() && entry.getFullUrl().equals(reference))
                .map(Bundle.BundleEntryComponent::getResource)
                .findFirst();
    }

    private static String value(Identifier identifier) {
        return identifier == null || identifier.getValue() == null ? "" : identifier.getValue();
    }

    private static <T extends Resource> Optional<T> first(Bundle bundle, Class<T> type) {
        return entries(bundle)
                .map(Bundle.BundleEntryComponent::getResource)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    private static Stream<Bundle.BundleEntryComponent> entries(Bundle bundle) {
        return bundle.getEntry().stream();
    }

    @Override
    public String toString() {
        return "OriginalMessage[" + received.meshId() + "]";
    }
}
