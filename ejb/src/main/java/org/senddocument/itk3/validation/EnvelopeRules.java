package org.senddocument.itk3.validation;

import static org.senddocument.itk3.validation.CheckedMessage.urn;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.dstu3.model.Bundle.BundleType;
import org.hl7.fhir.dstu3.model.Identifier;
import org.hl7.fhir.dstu3.model.Reference;
import org.hl7.fhir.dstu3.model.Resource;
import org.senddocument.itk3.FhirContexts;
import org.senddocument.itk3.ToolkitUris;

/** What is asked of the message as a whole, whatever it carries. */
final class EnvelopeRules {

    private static final int RESOURCES_ROUND_A_DOCUMENT = 3;
    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private static final Map<String, Set<String>> PROFILES = Map.of(
            "Bundle", Set.of(ToolkitUris.MESSAGE_BUNDLE, ToolkitUris.DOCUMENT_BUNDLE),
            "MessageHeader", Set.of(ToolkitUris.MESSAGE_HEADER),
            "Organization", Set.of(ToolkitUris.HEADER_ORGANIZATION, ToolkitUris.ORGANIZATION),
            "Composition", Set.of(ToolkitUris.COMPOSITION),
            "Binary", Set.of(ToolkitUris.ATTACHMENT_BINARY),
            "Practitioner", Set.of(ToolkitUris.PRACTITIONER),
            "Device", Set.of(ToolkitUris.DEVICE),
            "Patient", Set.of(ToolkitUris.PATIENT));

    static final List<Rule> ALL = List.of(
            new Rule(
                    "ITK3 Message Bundle",
                    "The message must be a Bundle of a MessageHeader, an Organization and a document.",
                    message -> message.bundle().getType() == BundleType.MESSAGE
                            && message.bundle().getEntry().size() == RESOURCES_ROUND_A_DOCUMENT
                            && message.header() != null
                            && message.headerOrganization() != null
                            && message.document() != null),
            new Rule(
                    "ITK3 Message Bundle identifier",
                    "The message must have a UUID as its identifier.",
                    message -> isUuid(message.bundle().getIdentifier())),
            new Rule(
                    "ITK3 Document Bundle",
                    "The document must be a Bundle that begins with a Composition, and say when it was put together.",
                    message -> message.document().getType() == BundleType.DOCUMENT
                            && message.composition() != null
                            && message.document().getMeta().getLastUpdated() != null),
            new Rule(
                    "FHIR-VER-01",
                    "The document must have a UUID as its identifier.",
                    message -> isUuid(message.document().getIdentifier())),
            new Rule("GPCM-SD-108", "Every resource must name the profile of its kind.", message -> message.resources()
                    .allMatch(EnvelopeRules::hasItsProfile)),
            new Rule(
                    "FHIR bdl-7",
                    "Every entry must have the id of its resource as its address, and no two the same.",
                    EnvelopeRules::hasAddresses),
            new Rule(
                    "FHIR-CC-04", "Every reference must lead to a resource of this message.", EnvelopeRules::isClosed));

    private EnvelopeRules() {}

    static boolean isUuid(Identifier identifier) {
        return ToolkitUris.UUID.equals(identifier.getSystem())
                && identifier.getValue().matches(UUID);
    }

    private static boolean hasItsProfile(Resource resource) {
        Set<String> permitted = PROFILES.get(resource.fhirType());
        return resource.getMeta().getProfile().size() == 1
                && permitted.contains(resource.getMeta().getProfile().get(0).getValue());
    }

    private static boolean hasAddresses(CheckedMessage message) {
        Set<String> seen = new HashSet<>();
        return message.entries()
                .allMatch(entry -> urn(entry.getResource()).equals(entry.getFullUrl()) && seen.add(entry.getFullUrl()));
    }

    private static boolean isClosed(CheckedMessage message) {
        Set<String> addresses =
                message.entries().map(entry -> entry.getFullUrl()).collect(Collectors.toSet());
        return message.resources()
                .filter(resource -> !resource.fhirType().equals("Bundle"))
                .flatMap(resource ->
                        FhirContexts.STU3
                                .newTerser()
                                .getAllPopulatedChildElementsOfType(resource, Reference.class)
                                .stream())
                .map(Reference::getReference)
                .filter(reference -> !ToolkitUris.MESSAGE_DEFINITION.equals(reference))
                .allMatch(addresses::contains);
    }
}
