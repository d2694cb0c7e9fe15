package org.senddocument.service.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.bind.JsonbBuilder;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.senddocument.domain.consultation.Consultation;
import org.senddocument.domain.consultation.Organisation;
import org.senddocument.domain.content.ContentRole;
import org.senddocument.itk3.BirthDateFormat;
import org.senddocument.itk3.GpConnectVersion;
import org.senddocument.service.content.StagedContent;
import org.senddocument.service.sending.GpConnectSettings;

class SubmissionRulesTest {

    private static final String GOOD = """
            {"consultationId": "c-1", "consultedAt": "2026-11-20T18:30:00Z",
             "patient": {"nhsNumber": "9990000018", "family": "Sample", "birthDate": "1955-01-09"},
             "practitioner": {"family": "Sample"},
             "organisation": {"odsCode": "A12345", "name": "Sample Medical Centre", "telephone": "0113 496 0001"},
             "notes": [{"heading": "History", "items": [{"text": "Cough"}]}]}
            """;

    private final SubmissionRules rules = new SubmissionRules();
    private final SubmissionDefaults defaults = new SubmissionDefaults();

    SubmissionRulesTest() {
        rules.clock = Clock.fixed(Instant.parse("2026-11-20T19:00:00Z"), ZoneOffset.UTC);
        configure(GpConnectVersion.V2_0, Optional.empty());
    }

    private void configure(GpConnectVersion version, Optional<Organisation> organisation) {
        rules.settings = new GpConnectSettings(
                version, BirthDateFormat.YEAR_FIRST, "01", organisation, "X26HC005", Optional.empty(), false);
        defaults.settings = rules.settings;
    }

    private static Consultation consultation(JsonObject json) {
        return JsonbBuilder.create().fromJson(json.toString(), Consultation.class);
    }

    private static JsonObject good() {
        return Json.createReader(new StringReader(GOOD)).readObject();
    }

    /** @param json of the value, or nothing to leave the field out */
    private static Consultation good(String field, String json) {
        String pointer = "/" + field.replace('.', '/');
        JsonObject changed = json == null
                ? Json.createPointer(pointer).remove(good())
                : Json.createPointer(pointer)
                        .add(good(), Json.createReader(new StringReader(json)).readValue());
        return consultation(changed);
    }

    private void check(Consultation consultation, StagedContent... attachments) {
        rules.check(new NewDocument(
                defaults.complete(consultation), Optional.empty(), List.of(attachments), Optional.empty()));
    }

    private List<String> fieldsAtFault(Consultation consultation, StagedContent... attachments) {
        InvalidSubmissionException refusal =
                catchThrowableOfType(InvalidSubmissionException.class, () -> check(consultation, attachments));
        return refusal.violations().stream().map(Violation::field).toList();
    }

    private static StagedContent attachment(String title, long size) {
        return new StagedContent(1, ContentRole.ATTACHMENT, "image/png", title, size, "0".repeat(64));
    }

    @Test
    void whatIsRequiredIsEnough() {
        assertThatCode(() -> check(consultation(good()))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            consultationId             |
            consultationId             | " "
            consultationId             | "c-1 "
            consultationId             | " c-1"
            consultationId             | "c  1"
            consultationId             | "c\\n1"
            consultationId             | "c\\u00001"
            consultedAt                |
            consultedAt                | "2026-11-20T19:06:00Z"
            sendAfter                  | "2026-11-20T22:00:01Z"
            recipientType              | "XX"
            documentType               | {"code": "37", "display": "Too short"}
            documentType               | {"code": "371531000"}
            documentType               | {"system": "http://loinc.org", "code": "11488-4", "display": "Consult note"}
            documentType               | {"system": "", "code": "371531000", "display": "Report"}
            documentType               | {"code": "371531000", "display": "a\\u0001b"}
            careSetting                | {"system": "http://read.info/readv2", "code": "9N1", "display": "Seen in"}
            careSetting                | {"code": "789718008", "display": "a\\uD800b"}
            title                      | "a\\u0000b"
            patient                    |
            patient.nhsNumber          |
            patient.nhsNumber          | "9990000019"
            patient.nhsNumber          | "999 000 0018"
            patient.nhsNumberVerification | "09"
            patient.family             |
            patient.family             | "   "
            patient.birthDate          |
            patient.birthDate          | "2026-11-21"
            patient.birthDate          | "1879-12-31"
            patient.gender             | "m"
            patient.given              | ["  "]
            patient.given              | ["A\\u001Fda"]
            patient.family             | "Sam\\u0008ple"
            patient.prefix             | "Mr\\u0000"
            patient.address            | ["1 Mill\\u000C Lane"]
            patient.telephone          | "0113\\u0000"
            patient.mobile             | "0770\\uDC00"
            patient.currentAddress     | ["\\uFFFE"]
            patient.currentTelephone   | "0113\\u0001"
            practitioner.sdsUserId     | "1\\u0001"
            practitioner.family        | "\\u0007Sample"
            practitioner.given         | ["\\u0007"]
            practitioner.prefix        | "\\u0007"
            practitioner.role          | "\\u0007"
            practitioner.telephone     | "\\u0007"
            organisation.name          | "Sample\\u0000"
            organisation.telephone     | "0113\\u0000"
            organisation.email         | "desk\\u0000@sample.example"
            organisation.address       | ["1 Mill Lane", "\\u0000"]
            organisation.branch        | "\\u0000"
            notes.0.heading            | "\\u0000"
            notes.0.items.0.text       | "\\uD83D"
            notes.0.items.0.code       | {"system": "http://read.info/ctv3\\u0000", "code": "X", "display": "x"}
            notes.0.items.0.code       | {"system": "http://read.info/ctv3", "code": "X\\u0000", "display": "x"}
            notes.0.items.0.code       | {"system": "http://read.info/ctv3", "code": "X", "display": "x\\u0000"}
            practitioner.family        |
            organisation               |
            organisation.odsCode       | "a12345"
            organisation.name          |
            organisation.telephone     |
            organisation.telephone     | ""
            """)
    void aValueAgainstARuleIsNamedByItsField(String field, String json) {
        List<String> faults = fieldsAtFault(good(field, json));

        assertThat(faults).hasSize(1).allSatisfy(fault -> assertThat(fault)
                .startsWith(field.replaceAll("\\.([0-9]+)", "[$1]")));
    }

    static Stream<Arguments> tooLong() {
        return Stream.of(
                Arguments.of("patient.given", texts(4, 255), "patient.given"),
                Arguments.of("patient.given", "[\"Ada\", \"" + "a".repeat(256) + "\"]", "patient.given[1]"),
                Arguments.of("patient.given", "[\"Ada\", \"Zoe\", \" \"]", "patient.given[2]"),
                Arguments.of("patient.prefix", text(51), "patient.prefix"),
                Arguments.of("patient.telephone", text(51), "patient.telephone"),
                Arguments.of("patient.mobile", text(51), "patient.mobile"),
                Arguments.of("patient.currentTelephone", text(51), "patient.currentTelephone"),
                Arguments.of("patient.address", texts(11, 20), "patient.address"),
                Arguments.of("patient.address", texts(1, 256), "patient.address[0]"),
                Arguments.of("patient.currentAddress", texts(11, 20), "patient.currentAddress"),
                Arguments.of("organisation.email", text(255), "organisation.email"),
                Arguments.of("organisation.branch", text(256), "organisation.branch"),
                Arguments.of("organisation.address", texts(11, 20), "organisation.address"),
                Arguments.of("practitioner.given", texts(4, 255), "practitioner.given"),
                Arguments.of("practitioner.given", texts(1, 256), "practitioner.given[0]"),
                Arguments.of("practitioner.prefix", text(51), "practitioner.prefix"),
                Arguments.of("practitioner.role", text(256), "practitioner.role"),
                Arguments.of("practitioner.telephone", text(51), "practitioner.telephone"));
    }

    private static String text(int length) {
        return '"' + "a".repeat(length) + '"';
    }

    private static String texts(int count, int length) {
        return Stream.generate(() -> text(length)).limit(count).collect(Collectors.joining(",", "[", "]"));
    }

    @ParameterizedTest
    @MethodSource("tooLong")
    void moreThanAReportOrAColumnHoldsIsNamedByItsPath(String field, String json, String path) {
        assertThat(fieldsAtFault(good(field, json))).containsExactly(path);
    }

    @Test
    void asManyNamesAsAColumnHoldsAreTaken() {
        assertThatCode(() -> check(good("patient.given", texts(4, 249)))).doesNotThrowAnyException();
    }

    @Test
    void everyFaultIsToldAtOnceAndNoValue() {
        JsonObject empty = Json.createObjectBuilder(good())
                .add("patient", Json.createObjectBuilder().add("nhsNumber", "1234567890"))
                .remove("organisation")
                .build();

        InvalidSubmissionException refusal =
                catchThrowableOfType(InvalidSubmissionException.class, () -> check(consultation(empty)));

        assertThat(refusal.violations())
                .extracting(Violation::field)
                .containsExactlyInAnyOrder("patient.nhsNumber", "patient.birthDate", "patient.family", "organisation");
        assertThat(refusal).hasMessageNotContaining("1234567890");
        assertThat(refusal.violations()).extracting(Violation::message).noneMatch(text -> text.contains("1234567890"));
    }

    @Test
    void notesAndADocumentAreNotBothWantedAndOneOfThemIs() {
        assertThat(fieldsAtFault(good("notes", "[]"))).containsExactly("document");
    }

    @Test
    void version15WantsAPractitioner() {
        configure(GpConnectVersion.V1_5, Optional.empty());

        assertThat(fieldsAtFault(good("practitioner", null))).containsExactly("practitioner");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            title                      | "Grüße, 王 and \\uD83D\\uDE00"
            notes.0.items.0.text       | "First line\\r\\n\\tSecond line"
            notes.0.items.0.code       | {"system": "http://read.info/readv2", "code": "171..", "display": "Cough"}
            careSetting                | {"system": "http://snomed.info/sct", "code": "789718008", "display": "Cardiology"}
            consultationId             | "ward 7/2026-11-20"
            """)
    void whatXmlCanCarryIsTaken(String field, String json) {
        assertThatCode(() -> check(good(field, json), attachment("Übersicht.png", 1)))
                .doesNotThrowAnyException();
    }

    @Test
    void anEmptyAttachmentIsRefused() {
        assertThat(fieldsAtFault(consultation(good()), attachment("drawing.png", 0)))
                .containsExactly("attachment");
    }

    @Test
    void aFileNameThatXmlCannotCarryIsRefused() {
        assertThat(fieldsAtFault(consultation(good()), attachment("draw\u0000ing.png", 7)))
                .containsExactly("attachment");
    }

    @Test
    void nothingTravelsBesideAConfidentialReportSinceItCannotBeRedacted() {
        Consultation confidential = good("confidential", "true");
        assertThatCode(() -> check(confidential, attachment("drawing.png", 7))).doesNotThrowAnyException();

        configure(GpConnectVersion.V1_5, Optional.empty());

        assertThat(fieldsAtFault(confidential, attachment("drawing.png", 7))).containsExactly("attachment");
        assertThatCode(() -> check(confidential)).doesNotThrowAnyException();
        assertThatCode(() -> check(consultation(good()), attachment("drawing.png", 7)))
                .doesNotThrowAnyException();
    }

    @Test
    void whatARequestLeavesOpenOfOurOrganisationIsTakenFromTheConfiguration() {
        configure(
                GpConnectVersion.V2_0,
                Optional.of(new Organisation("A12345", "Ours", "0113 496 0002", null, List.of("1 Mill Lane"), null)));

        Organisation ours =
                defaults.complete(good("organisation.telephone", null)).organisation();
        Organisation another = defaults.complete(good("organisation", "{\"odsCode\": \"B82001\", \"name\": \"Other\"}"))
                .organisation();

        assertThat(ours.telephone()).isEqualTo("0113 496 0002");
        assertThat(ours.name()).isEqualTo("Sample Medical Centre");
        assertThat(another.telephone()).isNull();
        assertThat(defaults.complete(good("organisation", null)).organisation().name())
                .isEqualTo("Ours");
    }

    @Test
    void anOrganisationWithoutACodeIsOursAndWhatIsSaidOfItWins() {
        configure(
                GpConnectVersion.V2_0,
                Optional.of(new Organisation("A12345", "Ours", "0113 496 0002", null, List.of("1 Mill Lane"), "Main")));

        Organisation branch =
                defaults.complete(good("organisation", "{\"branch\": \"X\"}")).organisation();
        Organisation telephone = defaults.complete(good("organisation", "{\"telephone\": \"0113 496 0009\"}"))
                .organisation();

        assertThat(branch)
                .isEqualTo(new Organisation("A12345", "Ours", "0113 496 0002", null, List.of("1 Mill Lane"), "X"));
        assertThat(telephone)
                .isEqualTo(new Organisation("A12345", "Ours", "0113 496 0009", null, List.of("1 Mill Lane"), null));
    }
}
