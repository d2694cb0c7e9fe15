package org.senddocument.sandbox.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.senddocument.sandbox.practice.BrokenSamples.NUMBER;
import static org.senddocument.sandbox.practice.BrokenSamples.violation;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hl7.fhir.dstu3.model.BooleanType;
import org.hl7.fhir.dstu3.model.Bundle;
import org.hl7.fhir.dstu3.model.Extension;
import org.hl7.fhir.dstu3.model.MessageHeader;
import org.hl7.fhir.dstu3.model.Patient;
import org.hl7.fhir.dstu3.model.Reference;
import org.hl7.fhir.dstu3.model.StringType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EnvelopeRulesTest {

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource({"envelopes", "headers", "handlings"})
    void aBrokenRuleIsNamedByItsCode(String what, String code, Consumer<Bundle> change) {
        SampleMessage sample = SampleMessage.about(NUMBER).with(change);

        Violation violation = violation(sample, sample.xml());

        assertThat(violation).isNotNull();
        assertThat(violation.code()).isEqualTo(code);
        assertThat(violation.getMessage()).isNotBlank().doesNotContain(NUMBER);
    }

    static Stream<Arguments> envelopes() {
        return Stream.of(
                on("no message", "20006", bundle -> bundle.setType(Bundle.BundleType.COLLECTION)),
                on("no identifier", "20006", bundle -> bundle.setIdentifier(null)),
                on("a fourth entry", "20006", bundle -> bundle.addEntry().setResource(new Patient().setActive(true))),
                on("organisation first", "20006", bundle -> bundle.getEntry()
                        .add(0, bundle.getEntry().remove(1))),
                on("full address is not the id", "20006", bundle -> bundle.getEntry()
                        .get(0)
                        .setFullUrl("http://elsewhere.example/MessageHeader/1")));
    }

    static Stream<Arguments> headers() {
        return Stream.of(
                header("a destination", "20006", header -> header.addDestination()
                        .setEndpoint("X")),
                header("a receiver", "20006", header -> header.setReceiver(new Reference("urn:uuid:x"))),
                header("another event", "20006", header -> header.getEvent().setCode("ITK014M")),
                header("no profile", "20006", header -> header.getMeta()
                        .getProfile()
                        .clear()),
                header("a sender elsewhere", "20006", header -> header.getSender()
                        .setReference("urn:uuid:x")),
                header("a mailbox that it did not come from", "20006", header -> header.getSource()
                        .setEndpoint("X26OT999")),
                header("two foci", "20006", header -> header.addFocus(header.getFocusFirstRep())));
    }

    static Stream<Arguments> handlings() {
        return Stream.of(
                header("no handling", "10001", header -> header.getExtension().clear()),
                header("five keys", "10001", header -> keys(header).remove(5)),
                header("a key twice", "10001", header -> keys(header)
                        .add(keys(header).get(0))),
                header("no infrastructure response wanted", "10002", header -> keys(header)
                        .get(1)
                        .setValue(new BooleanType(false))),
                header("no business response wanted", "10003", header -> keys(header)
                        .get(0)
                        .setValue(new BooleanType(false))),
                header("another definition", "10004", header -> keys(header)
                        .get(3)
                        .setValue(new Reference(Uris.RESPONSE_DEFINITION))),
                header("a long reference", "10007", header -> keys(header)
                        .get(4)
                        .setValue(new StringType("x".repeat(256)))),
                header("the other generation's extension", "10008", header -> keys(header)
                        .get(5)
                        .setValue(new StringType("SendDocument-ConsultationReport"))),
                header("the extension in capitals", "10008", header -> keys(header)
                        .get(5)
                        .setValue(new StringType("NONE"))),
                header("another recipient type", "10010", header -> keys(header)
                        .get(2)
                        .setValue(SampleMessage.coding(Uris.RECIPIENT_TYPES, "FX", "For X"))));
    }

    private static Arguments header(String what, String code, Consumer<MessageHeader> change) {
        return on(
                what,
                code,
                bundle ->
                        change.accept((MessageHeader) bundle.getEntryFirstRep().getResource()));
    }

    private static List<Extension> keys(MessageHeader header) {
        return header.getExtension().get(0).getExtension();
    }

    private static Arguments on(String what, String code, Consumer<Bundle> change) {
        return arguments(what, code, change);
    }
}
