package org.senddocument.sandbox.practice;

import java.util.List;
import org.hl7.fhir.dstu3.model.Bundle;
import org.hl7.fhir.dstu3.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.dstu3.model.Coding;
import org.hl7.fhir.dstu3.model.Identifier;
import org.hl7.fhir.dstu3.model.MessageHeader;
import org.hl7.fhir.dstu3.model.Organization;
import org.hl7.fhir.dstu3.model.Resource;

/** The outer Bundle: three entries in their order, and a header as the ITK3 profiles and GPCM-SD-045 to 049, 103 want it. */
final class EnvelopeRules {

    private static final String CODE = "20006";

    private EnvelopeRules() {}

    static void check(OriginalMessage message) {
        Bundle envelope = message.envelope();
        require(envelope.getType() == Bundle.BundleType.MESSAGE, "Bundle.type");
        require(isIdentifier(envelope.getIdentifier()), "Bundle.identifier");
        require(envelope.getEntry().size() == 3, "Bundle.entry: not three");
        checkOrder(envelope.getEntry());
        Profiles.check(CODE, envelope, Uris.MESSAGE_BUNDLE);
        Profiles.checkEntries(CODE, envelope);
        checkHeader((MessageHeader) resource(envelope, 0), envelope);
        checkOrganization((Organization) resource(envelope, 1));
    }

    static boolean isIdentifier(Identifier identifier) {
        return identifier != null && identifier.hasSystem() && identifier.hasValue();
    }

    private static void checkOrder(List<BundleEntryComponent> entries) {
        require(entries.get(0).getResource() instanceof MessageHeader, "Bundle.entry[0]: no MessageHeader");
        require(entries.get(1).getResource() instanceof Organization, "Bundle.entry[1]: no Organization");
        require(entries.get(2).getResource() instanceof Bundle, "Bundle.entry[2]: no Bundle");
        Profiles.check(CODE, entries.get(0).getResource(), Uris.MESSAGE_HEADER);
        Profiles.check(CODE, entries.get(1).getResource(), Uris.HEADER_ORGANIZATION);
    }

    private static void checkHeader(MessageHeader header, Bundle envelope) {
        Coding event = header.getEvent();
        require(Uris.EVENTS.equals(event.getSystem()), "MessageHeader.event.system");
        require("ITK007C".equals(event.getCode()), "MessageHeader.event.code");
        require("ITK GP Connect Send Document".equals(event.getDisplay()), "MessageHeader.event.display");
        require(!header.hasDestination(), "MessageHeader.destination: present");
        require(!header.hasReceiver(), "MessageHeader.receiver: present");
        require(
                !header.hasEnterer() && !header.hasAuthor() && !header.hasResponsible() && !header.hasReason(),
                "MessageHeader: enterer, author, responsible or reason present");
        require(!header.hasResponse(), "MessageHeader.response: present");
        require(header.hasTimestamp(), "MessageHeader.timestamp");
        require(header.getSource().hasEndpoint(), "MessageHeader.source.endpoint");
        require(refersTo(header.getSender().getReference(), envelope, 1), "MessageHeader.sender");
        require(
                header.getFocus().size() == 1
                        && refersTo(header.getFocusFirstRep().getReference(), envelope, 2),
                "MessageHeader.focus");
    }

    /** A header organisation is its ODS code and nothing else. */
    private static void checkOrganization(Organization organization) {
        require(
                organization.getIdentifier().stream()
                        .anyMatch(identifier -> Uris.ODS_CODE.equals(identifier.getSystem()) && identifier.hasValue()),
                "Organization.identifier");
        require(
                !organization.hasName() && !organization.hasTelecom() && !organization.hasAddress(),
                "Organization: more than identifiers in the header");
    }

    private static boolean refersTo(String reference, Bundle envelope, int entry) {
        return envelope.getEntry().get(entry).getFullUrl().equals(reference);
    }

    private static Resource resource(Bundle envelope, int entry) {
        return envelope.getEntry().get(entry).getResource();
    }

    private static void require(boolean holds, String what) {
        Violation.unless(holds, CODE, what);
    }
}
