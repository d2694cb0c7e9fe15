package org.senddocument.sandbox.practice;

import java.time.Clock;
import java.util.Date;
import java.util.UUID;
import java.util.function.Supplier;
import org.hl7.fhir.dstu3.model.BooleanType;
import org.hl7.fhir.dstu3.model.Bundle;
import org.hl7.fhir.dstu3.model.CodeableConcept;
import org.hl7.fhir.dstu3.model.Coding;
import org.hl7.fhir.dstu3.model.Extension;
import org.hl7.fhir.dstu3.model.Identifier;
import org.hl7.fhir.dstu3.model.MessageHeader;
import org.hl7.fhir.dstu3.model.OperationOutcome;
import org.hl7.fhir.dstu3.model.Organization;
import org.hl7.fhir.dstu3.model.Reference;
import org.hl7.fhir.dstu3.model.Resource;
import org.hl7.fhir.dstu3.model.StringType;

/** Writes ITK3 response messages: a header with event ITK008M, the practice, and an outcome with one response code. */
final class ItkResponse {

    private static final String NONE = "None";

    private final PracticeAccount practice;
    private final Clock clock;
    private final Supplier<UUID> ids;

    ItkResponse(PracticeAccount practice, Clock clock, Supplier<UUID> ids) {
        this.practice = practice;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * @param answered the MessageHeader.id of the original, or the fixed text where that could not be read
     * @param senderReference of the original (GPCM-SD-052); empty where it had none
     * @param diagnostics no patient data; may be empty
     */
    String write(String answered, String senderReference, ResponseCode code, String diagnostics) {
        Organization sender = sender();
        OperationOutcome outcome = outcome(code, diagnostics);
        MessageHeader header = header(sender, senderReference);
        header.getResponse()
                .setIdentifier(answered)
                .setCode(MessageHeader.ResponseType.fromCode(code.responseCode()))
                .setDetails(new Reference(Fhir.urn(outcome.getId())));
        Bundle bundle = withId(new Bundle(), Uris.MESSAGE_BUNDLE);
        bundle.setType(Bundle.BundleType.MESSAGE);
        bundle.setIdentifier(
                new Identifier().setSystem(Uris.UUID_SYSTEM).setValue(ids.get().toString()));
        for (Resource resource : new Resource[] {header, sender, outcome}) {
            bundle.addEntry().setFullUrl(Fhir.urn(resource.getId())).setResource(resource);
        }
        return Fhir.write(bundle);
    }

    private MessageHeader header(Organization sender, String senderReference) {
        MessageHeader header = withId(new MessageHeader(), Uris.MESSAGE_HEADER);
        header.addExtension(handling(senderReference.isEmpty() ? NONE : senderReference));
        header.setEvent(coding(Uris.EVENTS, "ITK008M", "ITK Response"));
        header.setSender(new Reference(Fhir.urn(sender.getId())));
        header.setTimestamp(Date.from(clock.instant()));
        header.getSource().setEndpoint(practice.mailboxId());
        return header;
    }

    /** A reply asks for none itself (GPCM-SD-050, 051). */
    private static Extension handling(String senderReference) {
        Extension handling = new Extension(Uris.HANDLING);
        handling.addExtension(new Extension("BusAckRequested", new BooleanType(false)));
        handling.addExtension(new Extension("InfAckRequested", new BooleanType(false)));
        handling.addExtension(new Extension("RecipientType", coding(Uris.RECIPIENT_TYPES, "FA", "For Action")));
        handling.addExtension(new Extension("MessageDefinition", new Reference(Uris.RESPONSE_DEFINITION)));
        handling.addExtension(new Extension("SenderReference", new StringType(senderReference)));
        handling.addExtension(new Extension("LocalExtension", new StringType(NONE)));
        return handling;
    }

    private Organization sender() {
        Organization sender = withId(new Organization(), Uris.HEADER_ORGANIZATION);
        sender.addIdentifier().setSystem(Uris.ODS_CODE).setValue(practice.odsCode());
        return sender;
    }

    private OperationOutcome outcome(ResponseCode code, String diagnostics) {
        OperationOutcome outcome = withId(new OperationOutcome(), Uris.RESPONSE_OUTCOME);
        OperationOutcome.OperationOutcomeIssueComponent issue = outcome.addIssue()
                .setSeverity(OperationOutcome.IssueSeverity.fromCode(code.severity()))
                .setCode(OperationOutcome.IssueType.fromCode(code.issueCode()))
                .setDetails(new CodeableConcept(coding(Uris.RESPONSE_CODES, code.code(), code.display())));
        if (!diagnostics.isEmpty()) {
            issue.setDiagnostics(diagnostics);
        }
        return outcome;
    }

    private <T extends Resource> T withId(T resource, String profile) {
        resource.setId(ids.get().toString());
        resource.getMeta().addProfile(profile);
        return resource;
    }

    private static Coding coding(String system, String code, String display) {
        return new Coding().setSystem(system).setCode(code).setDisplay(display);
    }
}
