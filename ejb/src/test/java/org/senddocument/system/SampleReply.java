package org.senddocument.system;

import java.util.UUID;

/**
 * An acknowledgement as a practice's system writes it, as short as it can be.
 *
 * @param original the message that it says it answers; null where it names none
 * @param consultation its SenderReference; null where it has none
 */
public record SampleReply(String original, String consultation, String code) {

    private static final String HANDLING =
            "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-ITK-MessageHandling-2";
    private static final String CODES = "https://fhir.nhs.uk/STU3/CodeSystem/ITK-ResponseCodes-1";

    public static SampleReply to(UUID message, String code) {
        return new SampleReply(message.toString(), null, code);
    }

    public String xml() {
        String identifier = original == null ? "" : "<identifier value=\"" + original + "\"/>";
        return "<Bundle xmlns=\"http://hl7.org/fhir\"><type value=\"message\"/><entry><resource><MessageHeader>"
                + reference() + "<event><code value=\"ITK008M\"/></event><response>" + identifier
                + "<code value=\"ok\"/></response></MessageHeader></resource></entry><entry><resource><OperationOutcome>"
                + "<issue><severity value=\"information\"/><code value=\"informational\"/><details><coding><system value=\""
                + CODES + "\"/><code value=\"" + code + "\"/></coding></details></issue>"
                + "</OperationOutcome></resource></entry></Bundle>";
    }

    /** As some receivers do, against the rule (GPCM-SD-050, -051). */
    public String askingForAnswers() {
        String asked = "<extension url=\"" + HANDLING + "\">"
                + "<extension url=\"BusAckRequested\"><valueBoolean value=\"true\"/></extension>"
                + "<extension url=\"InfAckRequested\"><valueBoolean value=\"true\"/></extension></extension>";
        return xml().replace("<event>", asked + "<event>");
    }

    private String reference() {
        return consultation == null
                ? ""
                : "<extension url=\"" + HANDLING + "\"><extension url=\"SenderReference\"><valueString value=\""
                        + consultation + "\"/></extension></extension>";
    }
}
