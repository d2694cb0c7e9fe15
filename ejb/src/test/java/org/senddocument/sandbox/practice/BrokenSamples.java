package org.senddocument.sandbox.practice;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.hl7.fhir.dstu3.model.Bundle;
import org.hl7.fhir.dstu3.model.Resource;

/** What the tests of the rules share: a sample with one thing changed, and the judgement on it. */
final class BrokenSamples {

    static final String NUMBER = "9990000018";

    private BrokenSamples() {}

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
        return violation(Generation.V2, "X26HC001", localId, subject, xml);
    }

    static Violation violation(Generation generation, String from, String localId, String subject, String xml) {
        ReceivedMessage received = new ReceivedMessage("id", false, from, localId, subject, xml.getBytes(UTF_8));
        try {
            RuleBook.check(OriginalMessage.read(generation, received));
            return null;
        } catch (Violation broken) {
            return broken;
        }
    }
}
