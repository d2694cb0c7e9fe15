package org.senddocument.sandbox.practice;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.function.Consumer;
import org.hl7.fhir.dstu3.model.BooleanType;
import org.hl7.fhir.dstu3.model.Bundle;
import org.hl7.fhir.dstu3.model.Coding;
import org.hl7.fhir.dstu3.model.Extension;
import org.hl7.fhir.dstu3.model.MessageHeader;
import org.hl7.fhir.dstu3.model.Organization;
import org.hl7.fhir.dstu3.model.Reference;
import org.hl7.fhir.dstu3.model.Resource;
import org.hl7.fhir.dstu3.model.StringType;

/** A Send Document message of the 2.0 shape about a fictional patient, to be broken by a test in one point. */
final class SampleMessage {

    static final String ODS = "A12345";
    static final Instant WRITTEN = Instant.parse("2026-11-20T10:30:00Z");
    static final byte[] PDF = "%PDF-1.4\n% a report\n".getBytes(ISO_8859_1);

    final String messageId = UUID.randomUUID().toString();
    final String senderReference = UUID.randomUUID().toString();
    final SampleDocument document;
    private final Bundle envelope;

    private SampleMessage(String nhsNumber, String version, String replaces) {
        document = new SampleDocument(nhsNumber, version, replaces);
        envelope = envelope();
    }

    static SampleMessage about(String nhsNumber) {
        return new SampleMessage(nhsNumber, "1", "");
    }

    static SampleMessage replacing(String nhsNumber, String version, String replaces) {
        return new SampleMessage(nhsNumber, version, replaces);
    }

    SampleMessage with(Consumer<Bundle> change) {
        change.accept(envelope);
        return this;
    }

    String xml() {
        return Fhir.write(envelope);
    }

    String subject() {
        return "Consultation report for Mr Ada Testpatient, NHS Number: " + document.nhsNumber()
                + ", seen at Example Surgery, " + ODS + ", Version: " + document.version();
    }

    static <T extends Resource> T identified(T resource, String id, String profile) {
        resource.setId(id);
        resource.getMeta().addProfile(profile);
        return resource;
    }

    static void add(Bundle bundle, Resource resource) {
        bundle.addEntry().setFullUrl(Fhir.urn(resource.getId())).setResource(resource);
    }

    private Bundle envelope() {
        Organization sender = identified(new Organization(), UUID.randomUUID().toString(), Uris.HEADER_ORGANIZATION);
        sender.addIdentifier().setSystem(Uris.ODS_CODE).setValue(ODS);
        Bundle payload = document.bundle();
        Bundle bundle = identified(new Bundle(), UUID.randomUUID().toString(), Uris.MESSAGE_BUNDLE);
        bundle.setType(Bundle.BundleType.MESSAGE);
        bundle.getIdentifier()
                .setSystem(Uris.UUID_SYSTEM)
                .setValue(UUID.randomUUID().toString());
        add(bundle, header(sender, payload));
        add(bundle, sender);
        add(bundle, payload);
        return bundle;
    }

    private MessageHeader header(Organization sender, Bundle payload) {
        MessageHeader header = identified(new MessageHeader(), messageId, Uris.MESSAGE_HEADER);
        Extension handling = header.addExtension().setUrl(Uris.HANDLING);
        handling.addExtension(new Extension("BusAckRequested", new BooleanType(true)));
        handling.addExtension(new Extension("InfAckRequested", new BooleanType(true)));
        handling.addExtension(new Extension("RecipientType", coding(Uris.RECIPIENT_TYPES, "FA", "For Action")));
        handling.addExtension(new Extension("MessageDefinition", new Reference(Uris.SEND_DOCUMENT_DEFINITION)));
        handling.addExtension(new Extension("SenderReference", new StringType(senderReference)));
        handling.addExtension(new Extension("LocalExtension", new StringType("None")));
        header.setEvent(coding(Uris.EVENTS, "ITK007C", "ITK GP Connect Send Document"));
        header.setSender(new Reference(Fhir.urn(sender.getId())));
        header.setTimestamp(Date.from(WRITTEN));
        header.getSource().setEndpoint("X26HC001");
        header.addFocus(new Reference(Fhir.urn(payload.getId())));
        return header;
    }

    static Coding coding(String system, String code, String display) {
        return new Coding().setSystem(system).setCode(code).setDisplay(display);
    }
}
