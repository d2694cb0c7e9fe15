package org.senddocument.itk3.validation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.dstu3.model.BooleanType;
import org.hl7.fhir.dstu3.model.Coding;
import org.hl7.fhir.dstu3.model.Extension;
import org.hl7.fhir.dstu3.model.Organization;
import org.hl7.fhir.dstu3.model.Reference;
import org.hl7.fhir.dstu3.model.StringType;
import org.hl7.fhir.dstu3.model.Type;
import org.senddocument.itk3.GpConnectVersion;
import org.senddocument.itk3.ToolkitUris;

/** What is asked of the MessageHeader and of the Organization beside it. */
final class HeaderRules {

    private static final int LONGEST_SENDER_REFERENCE = 255;
    private static final Set<String> KEYS = Set.of(
            "BusAckRequested",
            "InfAckRequested",
            "RecipientType",
            "MessageDefinition",
            "SenderReference",
            "LocalExtension");

    static final List<Rule> ALL = List.of(
            new Rule(
                    "ITK3 MessageHandling",
                    "The header must have the six handling keys, each once.",
                    message -> message.handlingKeys().size() == KEYS.size()
                            && message.handlingKeys().stream()
                                    .map(Extension::getUrl)
                                    .collect(Collectors.toSet())
                                    .equals(KEYS)),
            new Rule(
                    "GPCM-SD-039",
                    "The kind of recipient must be For Action, or in 2.0 For Information.",
                    message -> isRecipientType(message.handling("RecipientType"), message.version())),
            new Rule(
                    "GPCM-SD-040",
                    "A business acknowledgement must be asked for.",
                    message -> isTrue(message.handling("BusAckRequested"))),
            new Rule(
                    "GPCM-SD-041",
                    "An infrastructure acknowledgement must be asked for.",
                    message -> isTrue(message.handling("InfAckRequested"))),
            new Rule(
                    "GPCM-SD-042",
                    "The sender's reference must be there, in at most 255 characters.",
                    message -> isSenderReference(text(message.handling("SenderReference")))),
            new Rule(
                    "GPCM-SD-043",
                    "The message must name the definition of Send Document.",
                    message -> ToolkitUris.MESSAGE_DEFINITION.equals(
                            ((Reference) message.handling("MessageDefinition")).getReference())),
            new Rule(
                    "GPCM-SD-044",
                    "The local extension must be that of the generation.",
                    message -> text(message.handling("LocalExtension")).equals(localExtension(message.version()))),
            new Rule(
                    "GPCM-SD-045",
                    "The sender must be the Organization beside the header, by its ODS code alone.",
                    message -> message.refersTo(message.header().getSender(), message.headerOrganization())
                            && isOdsCodeAlone(message.headerOrganization())),
            new Rule(
                    "GPCM-SD-046",
                    "The source must be the sender's MESH mailbox.",
                    message -> !message.header().getSource().getEndpoint().isBlank()),
            new Rule(
                    "GPCM-SD-047",
                    "The event must be ITK007C.",
                    message -> isEvent(message.header().getEvent())),
            new Rule(
                    "GPCM-SD-048",
                    "The header must say when the message was made.",
                    message -> message.header().getTimestamp() != null),
            new Rule(
                    "GPCM-SD-049",
                    "The header must name no destination and no receiver.",
                    message -> message.header().getDestination().isEmpty()
                            && message.header().getReceiver().isEmpty()),
            new Rule(
                    "ITK3 MessageHeader",
                    "The header must have no enterer, author, responsible, reason or response.",
                    message -> message.header().getEnterer().isEmpty()
                            && message.header().getAuthor().isEmpty()
                            && message.header().getResponsible().isEmpty()
                            && message.header().getReason().isEmpty()
                            && message.header().getResponse().isEmpty()),
            new Rule(
                    "GPCM-SD-103",
                    "The focus must be the document, and nothing else.",
                    message -> message.header().getFocus().size() == 1
                            && message.refersTo(message.header().getFocus().get(0), message.document())));

    private HeaderRules() {}

    private static boolean isTrue(Type value) {
        return ((BooleanType) value).booleanValue();
    }

    private static String text(Type value) {
        return ((StringType) value).getValue();
    }

    private static boolean isSenderReference(String reference) {
        return !reference.isBlank() && reference.length() <= LONGEST_SENDER_REFERENCE;
    }

    private static boolean isRecipientType(Type value, GpConnectVersion version) {
        Coding coding = (Coding) value;
        Set<String> permitted = version == GpConnectVersion.V1_5 ? Set.of("FA") : Set.of("FA", "FI");
        return ToolkitUris.RECIPIENT_TYPE.equals(coding.getSystem())
                && permitted.contains(coding.getCode())
                && coding.hasDisplay();
    }

    private static String localExtension(GpConnectVersion version) {
        return version == GpConnectVersion.V1_5 ? "SendDocument-ConsultationReport" : "None";
    }

    private static boolean isEvent(Coding event) {
        return ToolkitUris.MESSAGE_EVENT.equals(event.getSystem())
                && "ITK007C".equals(event.getCode())
                && "ITK GP Connect Send Document".equals(event.getDisplay());
    }

    private static boolean isOdsCodeAlone(Organization organization) {
        return organization.getIdentifier().size() == 1
                && ToolkitUris.ODS_ORGANISATION_CODE.equals(
                        organization.getIdentifierFirstRep().getSystem())
                && !organization.getIdentifierFirstRep().getValue().isBlank()
                && !organization.hasName()
                && !organization.hasTelecom()
                && !organization.hasAddress();
    }
}
