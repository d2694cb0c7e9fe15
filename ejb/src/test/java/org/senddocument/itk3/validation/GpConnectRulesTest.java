package org.senddocument.itk3.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.senddocument.itk3.BirthDateFormat;
import org.senddocument.itk3.GoldenMessages;
import org.senddocument.itk3.GpConnectVersion;
import org.senddocument.itk3.RoutingAddress;
import org.senddocument.itk3.SampleMessages;

/** Every rule passes what we write, and finds what breaks it and nothing else. */
class GpConnectRulesTest {

    private static final Map<String, SampleMessages> GOLDEN = GoldenMessages.all();
    private static final String NOTHING = "";

    static Stream<String> names() {
        return GOLDEN.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyShapeOfMessageKeepsEveryRule(String name) {
        SampleMessages sample = GOLDEN.get(name);

        assertThat(new GpConnectRules().breaches(sample.envelope(), sample.version(), address(sample)))
                .isEmpty();
    }

    private static String address(SampleMessages sample) {
        return RoutingAddress.of(sample.patient(), BirthDateFormat.YEAR_FIRST)
                .orElseThrow()
                .value();
    }

    /** Rule, message, what is changed in its text, and into what. */
    static Stream<Arguments> breaches() {
        return Stream.of(
                broken("ITK3 Message Bundle", "v2-report", "<type value=\"message\"/>", "<type value=\"batch\"/>"),
                broken(
                        "ITK3 Message Bundle identifier",
                        "v2-report",
                        "<value value=\"a0000000-0000-4000-8000-000000000002\"/>",
                        "<value value=\"2\"/>"),
                broken(
                        "ITK3 Document Bundle",
                        "v2-report",
                        "<type value=\"document\"/>",
                        "<type value=\"collection\"/>"),
                broken(
                        "FHIR-VER-01",
                        "v2-report",
                        "<type value=\"document\"/>",
                        "<type value=\"document\"/>",
                        "(<meta>\\s*<lastUpdated[^>]*/>.*?<identifier>\\s*<system value=\"https://tools.ietf.org/html/rfc)4122",
                        "$14123"),
                broken(
                        "FHIR bdl-7",
                        "v2-report",
                        "<fullUrl value=\"urn:uuid:a0000000-0000-4000-8000-000000000007\"/>",
                        "<fullUrl value=\"urn:uuid:a0000000-0000-4000-8000-000000000008\"/>"),
                broken("GPCM-SD-108", "v2-report", "ITK-MessageHeader-2\"", "ITK-MessageHeader-1\""),
                broken(
                        "FHIR-CC-04",
                        "v2-report",
                        "<custodian>\\s*<reference value=\"urn:uuid:[^\"]*",
                        "<custodian><reference value=\"urn:uuid:a0000000-0000-4000-8000-999999999999"),
                broken("ITK3 MessageHandling", "v2-report", "url=\"LocalExtension\"", "url=\"Priority\""),
                broken("GPCM-SD-039", "v1-report", "<code value=\"FA\"/>", "<code value=\"FI\"/>"),
                broken(
                        "GPCM-SD-040",
                        "v2-report",
                        "(url=\"BusAckRequested\">\\s*<valueBoolean value=)\"true\"",
                        "$1\"false\""),
                broken(
                        "GPCM-SD-041",
                        "v2-report",
                        "(url=\"InfAckRequested\">\\s*<valueBoolean value=)\"true\"",
                        "$1\"false\""),
                broken(
                        "GPCM-SD-042",
                        "v2-report",
                        "6f9d1c52-8a40-4f7b-a1d7-3f2f8b1f6a10",
                        "6f9d1c52-8a40-4f7b-a1d7-3f2f8b1f6a10".repeat(8)),
                broken(
                        "GPCM-SD-043",
                        "v2-report",
                        "SendDocument-MessageDefinition-1",
                        "SendDocument-MessageDefinition-2"),
                broken("GPCM-SD-044", "v2-report", "<valueString value=\"None\"/>", "<valueString value=\"Other\"/>"),
                broken(
                        "GPCM-SD-045",
                        "v2-report",
                        "(<sender>\\s*<reference value=\"urn:uuid:a0000000-0000-4000-8000-00000000000)4",
                        "$19"),
                broken("GPCM-SD-046", "v2-report", "<endpoint value=\"X99OT001\"/>", "<endpoint value=\" \"/>"),
                broken("GPCM-SD-047", "v2-report", "ITK007C", "ITK008M"),
                broken("GPCM-SD-048", "v2-report", "<timestamp [^>]*/>", NOTHING),
                broken(
                        "GPCM-SD-049",
                        "v2-report",
                        "<sender>",
                        "<destination><endpoint value=\"urn:x\"/></destination><sender>"),
                broken(
                        "ITK3 MessageHeader",
                        "v2-report",
                        "(</event>)",
                        "$1<reason><coding><system value=\"urn:x\"/><code value=\"x\"/></coding></reason>"),
                broken("GPCM-SD-103", "v2-report", "(<focus>.*?</focus>)", "$1$1"),
                broken(
                        "GPCM-SD-136",
                        "v2-report",
                        "(<extension.*)?(<identifier>)(?=((?!<identifier>).)*<status value=\"final)",
                        "$1$2<use value=\"official\"/>",
                        "<use value=\"official\"/>(\\s*<system value=\"https://tools.ietf.org/html/rfc)4122",
                        "$14123"),
                broken("GPCM-SD-114", "v2-report", "<status value=\"final\"/>", "<status value=\"preliminary\"/>"),
                broken("GPCM-SD-115", "v1-report", "371531000", "734163000"),
                broken("GPCM-SD-116", "v2-report", "<date [^>]*/>", NOTHING),
                broken("GPCM-SD-117", "v2-report", "<confidentiality value=\"N\"/>", "<confidentiality value=\"V\"/>"),
                broken(
                        "GPCM-SD-118",
                        "v1-report",
                        "<title value=\"Consultation report\"/>(?=\\s*<confidentiality)",
                        "<title value=\"A letter\"/>"),
                broken("GPCM-SD-119", "v2-report", "Version: 1", "Version: 2"),
                broken(
                        "GPCM-SD-119 (confidential)",
                        "v1-confidential",
                        "Version 1",
                        "Larkfield Walk-in Centre, Version 1"),
                broken("GPCM-SD-119 (confidential)", "v1-confidential", ", Version 1", ", ODS Code X99001, Version 1"),
                broken(
                        "GPCM-SD-102",
                        "v1-care-setting-and-attachments",
                        "<confidentiality value=\"N\"/>",
                        "<confidentiality value=\"R\"/>"),
                broken(
                        "GPCM-SD-102 (care setting)",
                        "v1-care-setting-and-attachments",
                        "<confidentiality value=\"N\"/>",
                        "<confidentiality value=\"R\"/>"),
                broken(
                        "GPCM-SD-107",
                        "v1-report",
                        "<entry>\\s*<fullUrl [^>]*/>\\s*<resource>\\s*<Practitioner .*?</Practitioner>\\s*</resource>\\s*</entry>",
                        NOTHING),
                broken("GPCM-SD-098", "v2-report", "<versionId value=\"1\"/>", "<versionId value=\"0\"/>"),
                broken("GPCM-SD-111", "v2-report", "<content value=\"AAAA\"/>", NOTHING),
                broken("GPCM-SD-111", "v2-report", "<contentType value=\"application/pdf\"/>", NOTHING),
                broken("GPCM-SD-037", "v2-report", "<birthDate [^>]*/>", NOTHING),
                broken("GPCM-SD-037", "v2-report", "1968-03-07", "1968-03"),
                broken(
                        "GPCM-SD-120",
                        "v2-report",
                        "(<subject>\\s*<reference value=\"urn:uuid:a0000000-0000-4000-8000-00000000000)7",
                        "$19"),
                broken(
                        "GPCM-SD-121",
                        "v2-report",
                        "(<author>\\s*<reference value=\"urn:uuid:a0000000-0000-4000-8000-00000000000)8",
                        "$19"),
                broken(
                        "GPCM-SD-122",
                        "v2-report",
                        "(<custodian>\\s*<reference value=\"urn:uuid:a0000000-0000-4000-8000-00000000000)9",
                        "$17"),
                broken(
                        "GPCM-SD-131",
                        "v2-replacement",
                        "<versionId value=\"2\"/>",
                        "<versionId value=\"1\"/>",
                        "Version: 2",
                        "Version: 1"),
                broken(
                        "GPCM-SD-132",
                        "v2-replacement",
                        "7b6a2f10-52c1-4d0e-9d3c-0a1f5c9e4b77",
                        "a0000000-0000-4000-8000-000000000005"),
                broken("GPCM-SD-109", "v2-report", "<section>.*</section>", NOTHING),
                broken(
                        "GPCM-SD-110",
                        "v2-report",
                        "<contentType value=\"application/pdf\"/>",
                        "<contentType value=\"text/plain\"/>"),
                broken("GPCM-SD-124", "v2-report", "(<section>\\s*)<title [^>]*/>", "$1"),
                broken(
                        "CareConnect-Composition-1",
                        "v2-report",
                        "(</type>)(\\s*<subject>)",
                        "$1<class><coding><code value=\"x\"/></coding></class>$2"),
                broken(
                        "Extension-CareConnect-CareSettingType-1",
                        "v1-care-setting-and-attachments",
                        "<display value=\"Cardiology service\"/>",
                        NOTHING),
                broken(
                        "GPCM-SD-029",
                        "v2-report",
                        "(<Organization(?:(?!<Organization).)*CareConnect-Organization-1(?:(?!<system).)*<system value=\")[^\"]*",
                        "$1urn:x"),
                broken("GPCM-SD-030", "v2-report", "<name value=\"Larkfield Walk-in Centre\"/>", NOTHING),
                broken("GPCM-SD-031", "v2-little-known", "<telecom>.*?</telecom>", NOTHING),
                broken("GPCM-SD-032", "v2-report", "Id/sds-user-id", "Id/another"),
                broken(
                        "GPCM-SD-033",
                        "v2-report",
                        "(<Practitioner .*?<use value=\")official(.*?</Practitioner>)",
                        "$1usual$2"),
                broken("GPCM-SD-035", "v2-report", "9991234004", "9991234005"),
                broken("CareConnect-Patient-1", "v2-report", "<code value=\"01\"/>", "<code value=\"09\"/>"),
                broken("GPCM-SD-036", "v2-report", "(<Patient .*?<use value=\")official(.*?</Patient>)", "$1usual$2"),
                broken("GPCM-SD-035 to -038", "v2-report", "(<birthDate )", "<gender value=\"male\"/>$1"),
                broken("GPCM-SD-038", "v2-report", "Okafor-Lindqvist\"", "Okafor\""));
    }

    private static Arguments broken(String rule, String name, String... changes) {
        return Arguments.of(rule, name, List.of(changes));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaches")
    void whatBreaksARuleIsFound(String rule, String name, List<String> changes) {
        SampleMessages sample = GOLDEN.get(name);
        String xml = sample.envelope().readable();
        String changed = xml;
        for (int i = 0; i < changes.size(); i += 2) {
            changed = changed.replaceAll("(?s)" + changes.get(i), changes.get(i + 1));
        }
        assertThat(changed).as("the change").isNotEqualTo(xml);

        List<Breach> found = GpConnectRules.breaches(changed, sample.version(), address(sample));

        assertThat(found).extracting(Breach::rule).contains(rule);
        assertThat(found).allSatisfy(breach -> assertThat(breach.toString())
                .doesNotContain("Okafor", "9991234004", "Tobias", "1968"));
    }

    @Test
    void everyRuleIsBrokenHere() {
        Set<String> broken =
                breaches().map(arguments -> (String) arguments.get()[0]).collect(Collectors.toSet());

        assertThat(GpConnectRules.all()).extracting(Rule::id).doesNotHaveDuplicates();
        assertThat(broken)
                .containsExactlyInAnyOrderElementsOf(
                        GpConnectRules.all().stream().map(Rule::id).toList());
    }

    @Test
    void anAttachmentOfAConfidentialConsultationIsFound() {
        SampleMessages sample = GoldenMessages.confidentialWithAttachment();

        assertThat(new GpConnectRules().breaches(sample.envelope(), sample.version(), address(sample)))
                .extracting(Breach::rule)
                .containsExactly("GPCM-SD-102");
    }

    @Test
    void aPlaceThatIsCalledLikeThePatientHidesNoConfidentialDocument() {
        SampleMessages sample = GoldenMessages.confidentialAt("Okafor");

        assertThat(new GpConnectRules().breaches(sample.envelope(), sample.version(), address(sample)))
                .isEmpty();
    }

    @Test
    void aVersionOf15NeedsAPractitioner() {
        SampleMessages sample = GOLDEN.get("v2-without-practitioner");

        assertThat(new GpConnectRules().breaches(sample.envelope(), GpConnectVersion.V1_5, address(sample)))
                .extracting(Breach::rule)
                .contains("GPCM-SD-107");
    }

    @Test
    void whatIsNoStu3IsOneBreachAndTellsNoValue() {
        SampleMessages sample = GOLDEN.get("v2-report");
        String xml = sample.envelope()
                .readable()
                .replace("<birthDate value=\"1968-03-07\"/>", "<birthDate value=\"leaked\"/>");

        assertThat(GpConnectRules.breaches(xml, sample.version(), address(sample)))
                .singleElement()
                .hasToString("FHIR STU3: The message must be readable as STU3.");
    }

    @Test
    void aMailboxForTestsSaysNothingOfThePatient() {
        SampleMessages sample = GOLDEN.get("v2-report");

        assertThat(new GpConnectRules().breaches(sample.envelope(), sample.version(), "X26OT002"))
                .isEmpty();
    }
}
