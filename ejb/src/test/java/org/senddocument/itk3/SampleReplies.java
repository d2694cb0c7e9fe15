package org.senddocument.itk3;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Replies as a receiving system might write them; nothing in them is real. */
final class SampleReplies {

    static final String ORIGINAL = "5c1f0b7e-93d2-4f6a-8a57-2d6e0c9b4f31";
    static final String ITK3 = "https://fhir.nhs.uk/STU3/CodeSystem/ITK-ResponseCodes-1";

    private SampleReplies() {}

    /** One issue for each code, from an organisation. */
    static String reply(String... codes) {
        return replyOf(
                ORIGINAL,
                organisation(),
                Stream.of(codes).map(SampleReplies::issue).toArray(String[]::new));
    }

    static String replyOf(String original, String sender, String... issues) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Bundle xmlns=\"http://hl7.org/fhir\"><id value=\"b1\"/>"
                + "<identifier><system value=\"https://tools.ietf.org/html/rfc4122\"/>"
                + "<value value=\"0e6bd8f4-6c25-4c58-b5a8-0f1a6a3a7c01\"/></identifier><type value=\"message\"/>"
                + entry("header", header(original))
                + sender
                + entry("outcome", "<OperationOutcome>" + String.join("", issues) + "</OperationOutcome>")
                + "</Bundle>";
    }

    static String header(String original) {
        return "<MessageHeader><id value=\"d4b1a0c2-4f0a-4b62-9a58-7f6f1f1f0d02\"/>"
                + "<extension url=\"https://fhir.nhs.uk/STU3/StructureDefinition/Extension-ITK-MessageHandling-2\">"
                + handling(
                        "MessageDefinition",
                        "<valueReference><reference value=\"https://fhir.nhs.uk/STU3/"
                                + "MessageDefinition/ITK-Response-MessageDefinition-1\"/></valueReference>")
                + handling("SenderReference", "<valueString value=\"consultation-17\"/>")
                + handling("LocalExtension", "<valueString value=\"None\"/>")
                + "</extension><event><code value=\"ITK008M\"/></event>"
                + "<sender><reference value=\"urn:uuid:sender\"/></sender>"
                + "<timestamp value=\"2026-11-21T09:10:11+01:00\"/><source><endpoint value=\"Y99GP001\"/></source>"
                + "<response><identifier value=\"" + original + "\"/><code value=\"ok\"/>"
                + "<details><reference value=\"urn:uuid:outcome\"/></details></response></MessageHeader>";
    }

    private static String handling(String key, String value) {
        return "<extension url=\"" + key + "\">" + value + "</extension>";
    }

    static String organisation() {
        return entry("other", "<Organization>" + ods("Z11111") + "</Organization>")
                + entry("sender", "<Organization>" + ods("Y99001") + "</Organization>");
    }

    static String practitioner() {
        return entry("sender", "<Practitioner><name><family value=\"Abara\"/></name></Practitioner>");
    }

    static String entry(String id, String resource) {
        return "<entry><fullUrl value=\"urn:uuid:" + id + "\"/><resource>" + resource + "</resource></entry>";
    }

    private static String ods(String code) {
        return "<identifier><system value=\"https://fhir.nhs.uk/Id/ods-organization-code\"/><value value=\"" + code
                + "\"/></identifier>";
    }

    static String issue(String code) {
        return issue(List.of(coding(ITK3, code)), "");
    }

    static String issue(List<String> codings, String more) {
        String details = codings.stream().collect(Collectors.joining("", "<details>", "</details>"));
        return "<issue><severity value=\"information\"/><code value=\"informational\"/>" + details + more + "</issue>";
    }

    static String coding(String system, String code) {
        return "<coding><system value=\"" + system + "\"/><code value=\"" + code + "\"/>"
                + "<display value=\"As the receiver says\"/></coding>";
    }

    static Reply read(String reply) {
        return ReplyReader.read(reply.getBytes(StandardCharsets.UTF_8));
    }

    static Reply.Acknowledged acknowledged(String reply) {
        return (Reply.Acknowledged) read(reply);
    }

    static Verdict verdict(String reply) {
        return acknowledged(reply).verdict();
    }
}
