package org.senddocument.sandbox.practice;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.dstu3.model.Identifier;

/** The MESH headers of the message: its subject (GPCM-SD-061, 064, 091) and the sender's ODS code (GPCM-SD-145, 146), and where it came from (046, 062). */
final class MeshRules {

    private static final String CODE = "20006";
    private static final Pattern NUMBER = Pattern.compile("NHS Number:? ([\\d ]+)");

    private MeshRules() {}

    static void check(OriginalMessage message) {
        String subject = message.received().subject();
        Violation.unless(
                message.generation().allowsSubject(subject, message.confidential()),
                CODE,
                "Mex-Subject: not of the form");
        Violation.unless(
                message.nhsNumber().filter(numberIn(subject)::equals).isPresent(),
                CODE,
                "Mex-Subject: another NHS number than the message");
        Violation.unless(
                message.header()
                        .map(header -> header.getSource().getEndpoint())
                        .filter(message.received().from()::equals)
                        .isPresent(),
                CODE,
                "MessageHeader.source.endpoint: not the mailbox that it came from");
        String localId = message.received().localId();
        Violation.unless(!localId.isEmpty(), CODE, "Mex-LocalID: absent");
        Violation.unless(
                localId.startsWith(senderOdsCode(message)), CODE, "Mex-LocalID: not the ODS code of the sender");
    }

    /** Some write it in groups. */
    private static String numberIn(String subject) {
        Matcher number = NUMBER.matcher(subject);
        return number.find() ? number.group(1).replace(" ", "") : "";
    }

    private static String senderOdsCode(OriginalMessage message) {
        return message.headerOrganization().stream()
                .flatMap(organization -> organization.getIdentifier().stream())
                .filter(identifier -> Uris.ODS_CODE.equals(identifier.getSystem()))
                .map(Identifier::getValue)
                .findFirst()
                .orElse("none");
    }
}
