package org.senddocument.sandbox.practice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.senddocument.sandbox.practice.BrokenSamples.NUMBER;
import static org.senddocument.sandbox.practice.BrokenSamples.find;
import static org.senddocument.sandbox.practice.BrokenSamples.violation;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hl7.fhir.dstu3.model.Binary;
import org.hl7.fhir.dstu3.model.Bundle;
import org.hl7.fhir.dstu3.model.Composition;
import org.hl7.fhir.dstu3.model.Organization;
import org.hl7.fhir.dstu3.model.Patient;
import org.hl7.fhir.dstu3.model.Reference;
import org.hl7.fhir.dstu3.model.Resource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentRulesTest {

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource({"bundles", "compositions", "payloads"})
    void aBrokenRuleIsNamedByItsCode(String what, String code, Consumer<Bundle> change) {
        SampleMessage sample = SampleMessage.about(NUMBER).with(change);

        Violation violation = violation(sample, sample.xml());

        assertThat(violation).isNotNull();
        assertThat(violation.code()).isEqualTo(code);
        assertThat(violation.getMessage()).isNotBlank().doesNotContain(NUMBER);
    }

    static Stream<Arguments> bundles() {
        return Stream.of(
                document("no document", bundle -> bundle.setType(Bundle.BundleType.COLLECTION)),
                document("no time of assembly", bundle -> bundle.getMeta().setLastUpdated(null)),
                document("the Composition last", bundle -> bundle.getEntry()
                        .add(bundle.getEntry().remove(0))));
    }

    static Stream<Arguments> compositions() {
        return Stream.of(
                composition(
                        "restricted",
                        composition -> composition.setConfidentiality(Composition.DocumentConfidentiality.R)),
                composition("no identifier", composition -> composition.setIdentifier(null)),
                composition("a text of nobody", composition -> composition
                        .getText()
                        .setDivAsString(
                                "<div xmlns=\"http://www.w3.org/1999/xhtml\"><p>A report, Version: 1</p></div>")),
                composition(
                        "a text of another version",
                        composition -> composition.getMeta().setVersionId("7")),
                composition("an attester", composition -> composition
                        .addAttester()
                        .addMode(Composition.CompositionAttestationMode.PERSONAL)),
                composition("no custodian", composition -> composition.setCustodian(null)),
                composition("a subject elsewhere", composition -> composition.setSubject(new Reference("urn:uuid:x"))),
                composition("no type", composition -> composition.setType(null)),
                composition(
                        "a section entry elsewhere",
                        composition -> composition.getSectionFirstRep().addEntry(new Reference("urn:uuid:x"))),
                composition(
                        "no section", composition -> composition.getSection().clear()));
    }

    static Stream<Arguments> payloads() {
        return Stream.of(
                payload("no PDF", Binary.class, binary -> binary.setContent("GIF89a".getBytes(UTF_8))),
                payload("empty content", Binary.class, binary -> binary.setContent(new byte[0])),
                payload("no content", Binary.class, binary -> binary.setContent(null)),
                payload("no telephone", Organization.class, organization -> organization
                        .getTelecom()
                        .clear()),
                payload("no verification", Patient.class, patient -> patient.getIdentifierFirstRep()
                        .getExtension()
                        .clear()),
                payload("two names", Patient.class, patient -> patient.addName().setFamily("Second")),
                payload("no birth date", Patient.class, patient -> patient.setBirthDate(null)),
                on("an unknown file type", "20005", bundle -> find(bundle, Binary.class)
                        .setContentType("application/zip")));
    }

    private static Arguments document(String what, Consumer<Bundle> change) {
        return on(what, "20009", bundle -> change.accept(BrokenSamples.document(bundle)));
    }

    private static Arguments composition(String what, Consumer<Composition> change) {
        return payload(what, Composition.class, change);
    }

    private static <T extends Resource> Arguments payload(String what, Class<T> type, Consumer<T> change) {
        return on(what, "20009", bundle -> change.accept(find(bundle, type)));
    }

    private static Arguments on(String what, String code, Consumer<Bundle> change) {
        return arguments(what, code, change);
    }
}
