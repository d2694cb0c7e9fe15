package org.senddocument.sandbox.practice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.function.Consumer;
import org.hl7.fhir.dstu3.model.Bundle;
import org.hl7.fhir.dstu3.model.Resource;
import org.junit.jupiter.params.provider.Arguments;

/** What the tests of the rules share: a sample with one thing changed, and the judgement on it. */
final class BrokenSamples {

    static final String NUMBER = "9990000018";

    private BrokenSamples() {}

    static Arguments on(String what, String code, Consumer<Bundle> change) {
        return arguments(what, code, change);
    }

    static Bundle document(Bundle envelope) {
        return (Bundle) envelope.getEntry().get(2).getResource();
    }

    static <T extends Resource> T find(Bundle envelope, Class<T> type) {
        return document(envelope).getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    /** Null where no rule is broken. */
    static Violation violation(SampleMessage sample, String xml) {
        return violation(SampleMessage.ODS, sample.subject(), xml);
    }

    static Violation violation(String localId, String subject, String xml) {
        return catchThrowableOfType(
                Violation.class,
                () -> RuleBook.check(OriginalMessage.read(
                        Generation.V2,
                        new ReceivedMessage("id", false, "X26HC001", localId, subject, xml.getBytes(UTF_8)))));
    }
}
