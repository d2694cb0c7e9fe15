package org.senddocument.itk3.validation;

import ca.uhn.fhir.parser.DataFormatException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.senddocument.itk3.GpConnectVersion;
import org.senddocument.itk3.MessageEnvelope;

/** Every rule of GP Connect Send Document and of ITK3 that a message can break by itself. */
public final class GpConnectRules implements MessageCheck {

    private static final List<Rule> RULES = Stream.of(
                    EnvelopeRules.ALL,
                    HeaderRules.ALL,
                    CompositionRules.ALL,
                    AttachmentRules.ALL,
                    ConfidentialityRules.ALL,
                    PartyRules.ALL)
            .flatMap(List::stream)
            .toList();

    @Override
    public List<Breach> breaches(MessageEnvelope message, GpConnectVersion version, String address) {
        return breaches(message.readable(), version, address);
    }

    static List<Breach> breaches(String xml, GpConnectVersion version, String address) {
        try {
            CheckedMessage checked = CheckedMessage.read(xml, version, address);
            return RULES.stream()
                    .map(rule -> rule.breach(checked))
                    .flatMap(Optional::stream)
                    .toList();
        } catch (DataFormatException e) {
            // Its text may repeat a value of the message.
            return List.of(new Breach("FHIR STU3", "The message must be readable as STU3."));
        }
    }

    static List<Rule> all() {
        return RULES;
    }
}
