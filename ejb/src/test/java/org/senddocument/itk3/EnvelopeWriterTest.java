package org.senddocument.itk3;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.senddocument.domain.consultation.Coding;
import org.senddocument.domain.consultation.Organisation;
import org.senddocument.domain.consultation.Patient;
import org.senddocument.domain.consultation.Practitioner;

class EnvelopeWriterTest {

    private static final String ITK3 = "https://fhir.nhs.uk/STU3/StructureDefinition/";
    private static final String CARE_CONNECT = "https://fhir.hl7.org.uk/STU3/StructureDefinition/";

    static Stream<SampleMessages> everyShape() {
        return GoldenMessages.all().values().stream();
    }

    @ParameterizedTest
    @MethodSource("everyShape")
    void everyReferenceLeadsToTheEntryOfItsKind(SampleMessages sample) {
        XmlMessage message = XmlMessage.of(sample);
        String author = sample.hasPractitioner() ? "Practitioner" : "Device";

        assertThat(message.all("//MessageHeader/sender/reference/@value"))
                .isEqualTo(addresses(message, "/Bundle/entry[2]"));
        assertThat(message.all("//MessageHeader/focus/reference/@value"))
                .isEqualTo(addresses(message, "/Bundle/entry[3]"));
        assertThat(message.all("//Composition/subject/reference/@value")).isEqualTo(inDocument(message, "Patient"));
        assertThat(message.all("//Composition/author/reference/@value")).isEqualTo(inDocument(message, author));
        assertThat(message.all("//Composition/custodian/reference/@value"))
                .isEqualTo(inDocument(message, "Organization"));
        assertThat(message.all("//Composition/section/entry/reference/@value"))
                .hasSize(sample.attachments())
                .isEqualTo(inDocument(message, "Binary"));
        assertThat(message.all("//reference[not(ancestor::extension)]/@value"))
                .hasSize(
                        5 + sample.attachments() + message.all("//Device/owner").size());
        assertThat(message.all("//fullUrl/@value")).doesNotHaveDuplicates();
    }

    private static List<String> inDocument(XmlMessage message, String type) {
        return addresses(message, "/Bundle/entry[3]/resource/Bundle/entry[resource/" + type + "]");
    }

    private static List<String> addresses(XmlMessage message, String entries) {
        return message.all(entries + "/fullUrl/@value");
    }

    @ParameterizedTest
    @MethodSource("everyShape")
    void everyResourceNamesItsProfileAndTheIdOfItsEntry(SampleMessages sample) {
        XmlMessage message = XmlMessage.of(sample);

        String document = "/Bundle/entry[3]/resource/Bundle";

        assertThat(message.all("/Bundle/meta/profile/@value")).containsExactly(ITK3 + "ITK-Message-Bundle-1");
        assertThat(message.all("/Bundle/entry[1]/resource/MessageHeader/meta/profile/@value"))
                .containsExactly(ITK3 + "ITK-MessageHeader-2");
        assertThat(message.all("/Bundle/entry[2]/resource/Organization/meta/profile/@value"))
                .containsExactly(ITK3 + "CareConnect-ITK-Header-Organization-1");
        assertThat(message.all(document + "/meta/profile/@value")).containsExactly(ITK3 + "ITK-Document-Bundle-1");
        assertThat(message.all(document + "/entry/resource/*/meta/profile/@value"))
                .containsExactlyElementsOf(profilesInDocument(sample));
        assertThat(message.all("//resource/*/id/@value").stream().map(id -> "urn:uuid:" + id))
                .containsExactlyElementsOf(message.all("//fullUrl/@value"));
    }

    private static List<String> profilesInDocument(SampleMessages sample) {
        List<String> profiles = new ArrayList<>(List.of(CARE_CONNECT + "CareConnect-Composition-1"));
        profiles.addAll(Collections.nCopies(sample.attachments(), ITK3 + "ITK-Attachment-Binary-1"));
        profiles.add(sample.hasPractitioner() ? CARE_CONNECT + "CareConnect-Practitioner-1" : ToolkitUris.DEVICE);
        profiles.add(CARE_CONNECT + "CareConnect-Organization-1");
        profiles.add(CARE_CONNECT + "CareConnect-Patient-1");
        return profiles;
    }

    @ParameterizedTest
    @MethodSource("everyShape")
    void theMessageHasThreeEntriesHeaderFirst(SampleMessages sample) {
        XmlMessage message = XmlMessage.of(sample);

        assertThat(message.all("/Bundle/entry/resource/MessageHeader")).hasSize(1);
        assertThat(message.all("/Bundle/entry")).hasSize(3);
        assertThat(message.all("/Bundle/entry[1]/resource/MessageHeader")).hasSize(1);
        assertThat(message.all("/Bundle/entry[3]/resource/Bundle/entry[1]/resource/Composition"))
                .hasSize(1);
        assertThat(message.all("/Bundle/entry[3]/resource/Bundle/entry")).hasSize(4 + sample.attachments());
    }

    @ParameterizedTest
    @MethodSource("everyShape")
    void thePatientIsTheOneThatMeshRoutesBy(SampleMessages sample) {
        XmlMessage message = XmlMessage.of(sample);

        String[] address = RoutingAddress.of(sample.patient(), BirthDateFormat.YEAR_FIRST)
                .orElseThrow()
                .value()
                .split("_");

        assertThat(message.one("//Patient/identifier/value/@value")).isEqualTo(address[1]);
        assertThat(message.one("//Patient/birthDate/@value").replace("-", "")).isEqualTo(address[2]);
        assertThat(message.one("//Patient/name[use/@value='official']/family/@value"))
                .isEqualTo(address[3]);
    }

    @Test
    void oneUuidIsEveryIdentifierOfTheDocument() {
        OutgoingMessage outgoing = SampleMessages.v2().message();
        XmlMessage message = XmlMessage.of(SampleMessages.v2());

        assertThat(List.of(
                        message.one("//entry[3]/resource/Bundle/id/@value"),
                        message.one("//entry[3]/resource/Bundle/identifier/value/@value"),
                        message.one("//Composition/identifier/value/@value")))
                .containsOnly(outgoing.ids().documentId().toString());
        assertThat(message.one("//MessageHeader/id/@value"))
                .isEqualTo(outgoing.ids().headerId().toString());
        assertThat(message.one("/Bundle/identifier/value/@value"))
                .isEqualTo(outgoing.ids().bundleIdentifier().toString());
    }

    @Test
    void textThatXmlCannotCarryLeavesTheMessageWellFormed() {
        String bad = "a\u0001\uD800<content value=\"\"/>&]]>\r\n\tß王\uD83D\uDE00\u0085\uFFFF";
        Coding coding = new Coding(bad, bad, bad);
        Patient patient = SampleMessages.PATIENT;
        SampleMessages sample = SampleMessages.v2()
                .with(new Patient(
                        bad, "01", bad, List.of(bad), bad, patient.birthDate(), bad, null, bad, bad, null, bad))
                .with(new Practitioner(bad, bad, List.of(bad), bad, bad, bad))
                .with(new Organisation(bad, bad, bad, bad, null, bad))
                .as(coding, bad, "FA")
                .in(coding)
                .attached(new Attachment(bad, bad));

        XmlMessage message = XmlMessage.of(sample);

        assertThat(message.one("//Patient/name/family/@value"))
                .isEqualTo("a\uFFFD\uFFFD<content value=\"\"/>&]]> ß王\uD83D\uDE00\u0085\uFFFD");
        assertThat(message.all("//Binary/content/@value")).containsExactly("YXR0YWNobWVudCAx", "YXR0YWNobWVudCAy");
        assertThat(message.one("//Composition/text/div/p")).contains("<content value=\"\"/>&]]> ß王\uD83D\uDE00");
    }

    @Test
    void theSameMessageGivesTheSameText() {
        assertThat(SampleMessages.v2().envelope()).isEqualTo(SampleMessages.v2().envelope());
        assertThat(SampleMessages.v2().envelope().xml())
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Bundle ");
    }
}
