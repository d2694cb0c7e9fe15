package org.senddocument.itk3;

import org.hl7.fhir.dstu3.model.BooleanType;
import org.hl7.fhir.dstu3.model.Extension;
import org.hl7.fhir.dstu3.model.MessageHeader;
import org.hl7.fhir.dstu3.model.Reference;
import org.hl7.fhir.dstu3.model.StringType;
import org.hl7.fhir.dstu3.model.Type;

/** ITK-MessageHeader-2: what is sent, by whom, and that both acknowledgements are wanted (GPCM-SD-039 to -049, -103). */
final class MessageHeaderResource {

    private MessageHeaderResource() {}

    static MessageHeader of(OutgoingMessage message) {
        MessageIds ids = message.ids();
        MessageHeader header = FhirElements.resource(new MessageHeader(), ids.headerId(), ToolkitUris.MESSAGE_HEADER);
        header.addExtension(handling(message));
        header.setEvent(FhirElements.coding(ToolkitUris.MESSAGE_EVENT, "ITK007C", "ITK GP Connect Send Document"));
        header.setSender(FhirElements.reference(ids.headerOrganisationId()));
        header.setTimestampElement(FhirElements.instant(message.generatedAt()));
        header.getSource().setEndpoint(XmlText.orNull(message.senderMailbox()));
        header.addFocus(FhirElements.reference(ids.documentId()));
        return header;
    }

    private static Extension handling(OutgoingMessage message) {
        RecipientType recipient = message.version().recipientType(message.consultation());
        Extension handling = new Extension(ToolkitUris.MESSAGE_HANDLING);
        add(handling, "BusAckRequested", new BooleanType(true));
        add(handling, "InfAckRequested", new BooleanType(true));
        add(
                handling,
                "RecipientType",
                FhirElements.coding(ToolkitUris.RECIPIENT_TYPE, recipient.name(), recipient.display()));
        add(handling, "MessageDefinition", new Reference(ToolkitUris.MESSAGE_DEFINITION));
        add(
                handling,
                "SenderReference",
                new StringType(XmlText.orNull(message.consultation().consultationId())));
        add(handling, "LocalExtension", new StringType(message.version().localExtension()));
        return handling;
    }

    private static void add(Extension handling, String key, Type value) {
        handling.addExtension(new Extension(key, value));
    }
}
