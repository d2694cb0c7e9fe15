package org.senddocument.web.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.senddocument.itk3.Advice;
import org.senddocument.itk3.GpConnectVersion;
import org.senddocument.sandbox.mesh.Deposit;
import org.senddocument.sandbox.pds.PdsPatient;
import org.senddocument.sandbox.practice.Behaviour;
import org.senddocument.sandbox.practice.FiledDocument;
import org.senddocument.sandbox.practice.FiledDocument.Standing;
import org.senddocument.system.Metadata;
import org.senddocument.system.Multipart;
import org.senddocument.system.NationalDirectories;
import org.senddocument.system.Stage;
import org.senddocument.system.TestPatient;
import org.senddocument.system.World;
import org.senddocument.web.browser.Browser;

/**
 * The 13 cases by which GP Connect assures a sender, from the clinical system to the practice and back; what a person
 * sees is looked at in a browser, where there is one, after everything else.
 */
public interface SenderTestCases {

    String CONSULTED_AT = "2026-11-20T18:30:00Z";

    AtomicReference<Browser> BROWSER = new AtomicReference<>();

    /** Of a server that asks PDS and finds an answer overdue within seconds. */
    Stage stage();

    NationalDirectories directories();

    GpConnectVersion version();

    @AfterAll
    static void closeTheBrowser() {
        Optional.ofNullable(BROWSER.getAndSet(null)).ifPresent(Browser::close);
    }

    private Clinic clinic() {
        return new Clinic(stage());
    }

    /** A person who may do everything. Skips what follows where there is no browser. */
    private Browser person() {
        Browser.assumeThere();
        return BROWSER.updateAndGet(open -> open == null ? Browser.withoutScript(stage().address()) : open)
                .forgetful()
                .signIn(World.ADMINISTRATOR, stage().world().administratorPassword());
    }

    private boolean isOlder() {
        return version() == GpConnectVersion.V1_5;
    }

    private static JsonObjectBuilder item(String text, boolean confidential) {
        return Json.createObjectBuilder().add("text", text).add("confidential", confidential);
    }

    private static JsonArrayBuilder history(JsonObjectBuilder... items) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        List.of(items).forEach(all::add);
        return Json.createArrayBuilder()
                .add(Json.createObjectBuilder().add("heading", "History").add("items", all));
    }

    private static Multipart rendered(Metadata metadata, JsonArrayBuilder notes) {
        return Multipart.of(metadata.notes(notes).json());
    }

    @Test
    @DisplayName("GPCM-SD-TST-01: a standard consultation arrives as a conformant message with its PDF")
    default void aStandardConsultationArrivesAsAConformantMessageWithItsPdf() {
        TestPatient patient = clinic().patient(Behaviour.ACCEPT);

        String id = clinic().sends(Metadata.of(patient).with("consultedAt", CONSULTED_AT));

        CarriedMessage message = clinic().messageOf(id);
        assertThat(message.mesh().workflowId()).isEqualTo(version().workflowId());
        assertThat(message.mesh().from()).isEqualTo(World.SENDER);
        assertThat(message.mesh().localId()).isEqualTo("A12345");
        // PDS writes surnames in capitals, and MESH compares with what PDS has (ADR-0015).
        assertThat(message.mesh().addressedTo())
                .isEqualToIgnoringCase("GPPROVIDER_%s_%s_%s"
                        .formatted(
                                patient.nhsNumber(),
                                patient.birthDate().format(DateTimeFormatter.BASIC_ISO_DATE),
                                message.one("//Patient/name/family/@value")));
        assertThat(message.mesh().subject())
                .startsWith("Consultation report for " + patient.given())
                .contains(patient.nhsNumber(), "Sample Medical Centre")
                .endsWithIgnoringCase("version 1");
        assertThat(message.one("//Composition/type/coding/code/@value")).isEqualTo("371531000");
        assertThat(message.attachment(0)).isEqualTo(Clinic.pdf());
        assertThat(clinic().codesOf(id)).containsExactlyInAnyOrder("20013", "30001");
        assertThat(clinic().statusOf(id)).isEqualTo("ACCEPTED");
        assertThat(clinic().filedOf(patient)).hasSize(1);
        assertThat(person().open("/document?id=" + id).text()).contains("Accepted", "30001");
    }

    @Test
    @DisplayName("GPCM-SD-TST-02: a confidential consultation is not sent in 2.0, and in 1.5 says less")
    default void aConfidentialConsultationIsNotSentOrSaysLess() {
        TestPatient patient = clinic().patient(Behaviour.ACCEPT);
        Metadata metadata = Metadata.of(patient).with("confidential", true);

        String id = clinic().sendsIn(rendered(metadata, history(item("Whispered text", false))));
        stage().turn();

        if (!isOlder()) {
            assertThat(clinic().statusOf(id)).isEqualTo("NOT_SENT");
            assertThat(clinic().messagesAbout(patient)).isZero();
            return;
        }
        CarriedMessage message = clinic().messageOf(id);
        assertThat(suppliedAndConfidential(patient)).isEqualTo(422);
        assertThat(attachedAndConfidential(patient)).isEqualTo(422);
        assertThat(message.all("//Binary")).hasSize(1);
        assertThat(clinic().statusOf(id)).isEqualTo("ACCEPTED");
        assertThat(message.one("//Composition/confidentiality/@value")).isEqualTo("R");
        assertThat(message.mesh().subject()).contains(patient.nhsNumber()).doesNotContain("Medical Centre", "A12345");
        assertThat(message.one("//Composition/text/div/p")).doesNotContain("Medical Centre", "A12345");
        assertThat(message.one("//Organization/name/@value")).isEqualTo("Sample Medical Centre");
        assertThat(message.report())
                .contains("The details of this consultation have been set as confidential")
                .doesNotContain("Whispered", "Gail", "Medical Centre", "0113 496 0001", "Mill Lane");
    }

    /** Nobody can take out of a finished PDF what must not be sent. */
    private int suppliedAndConfidential(TestPatient patient) {
        String metadata = Metadata.of(patient).with("confidential", true).json();
        return stage().api()
                .submit(Multipart.of(metadata).document(Clinic.pdf()))
                .status();
    }

    private int attachedAndConfidential(TestPatient patient) {
        Metadata metadata = Metadata.of(patient).with("confidential", true);
        return stage().api()
                .submit(rendered(metadata, history(item("Whispered text", false)))
                        .attachment("drawing.png", "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G'}))
                .status();
    }

    @Test
    @DisplayName("GPCM-SD-TST-03: another practitioner of another organisation stands in the message")
    default void anotherPractitionerOfAnotherOrganisationStandsInTheMessage() {
        TestPatient patient = clinic().patient(Behaviour.ACCEPT);
        Metadata metadata = Metadata.of(patient)
                .with(
                        "practitioner",
                        Json.createObjectBuilder()
                                .add("sdsUserId", "888888888888")
                                .add("family", "Otherwise")
                                .add("given", Json.createArrayBuilder(List.of("Noor"))))
                .with(
                        "organisation",
                        Json.createObjectBuilder()
                                .add("odsCode", "Y90001")
                                .add("name", "Sample Evening Clinic")
                                .add("telephone", "0113 496 0003"));

        String id = clinic().sends(metadata);

        CarriedMessage message = clinic().messageOf(id);
        assertThat(clinic().statusOf(id)).isEqualTo("ACCEPTED");
        assertThat(message.one("//Practitioner/identifier/value/@value")).isEqualTo("888888888888");
        assertThat(message.one("//Practitioner/name/family/@value")).isEqualTo("Otherwise");
        assertThat(message.all("//Organization/identifier/value/@value")).containsExactly("Y90001", "Y90001");
        assertThat(message.one("//Organization/name/@value")).isEqualTo("Sample Evening Clinic");
        assertThat(message.one("//Organization/telecom/value/@value")).isEqualTo("0113 496 0003");
        assertThat(message.mesh().localId()).isEqualTo("Y90001");
        assertThat(message.mesh().subject()).contains("Sample Evening Clinic");
    }

    @Test
    @DisplayName("GPCM-SD-TST-04: every error of a receiver or of MESH ends in a status with advice for a person")
    default void everyErrorEndsInAStatusWithAdviceForAPerson() {
        Map<String, String> byCode = new LinkedHashMap<>();
        for (String code : ReceiverErrors.OF_INFRASTRUCTURE) {
            byCode.put(code, clinic().sendsIn(of(Behaviour.negativeInfrastructure(code))));
        }
        for (String code : ReceiverErrors.OF_BUSINESS) {
            byCode.put(code, clinic().sendsIn(of(Behaviour.business(code))));
        }
        stage().turn();

        byCode.forEach((code, id) -> {
            JsonObject document = clinic().document(id);
            assertThat(document.getString("status")).as(code).isEqualTo("REJECTED");
            assertThat(clinic().codesOf(id)).as(code).contains(code);
            assertThat(document.getString("advice")).isEqualTo(Advice.of(code).orElseThrow());
        });
        Browser browser = person();
        assertThat(browser.open("/documents?code=20012").all("a[href$='" + byCode.get("20012") + "']"))
                .isNotEmpty();
        assertThat(browser.open("/document?id=" + byCode.get("30003")).text())
                .contains("Rejected", "What to do", "30003");
    }

    @Test
    @DisplayName("GPCM-SD-TST-04: every report of MESH ends in a status with advice for a person")
    default void everyReportOfMeshEndsInAStatusWithAdviceForAPerson() {
        Map<String, String> byCode = new LinkedHashMap<>();
        for (String code : ReceiverErrors.OF_MESH) {
            byCode.put(code, clinic().sendsIn(of(Behaviour.NOT_COLLECTED)));
        }
        stage().turn();
        byCode.forEach((code, id) -> stage().world()
                .mesh()
                .deposit(Deposit.to(World.SENDER)
                        .workflow(version().workflowId())
                        .localId("A12345")
                        .reporting(
                                code,
                                "SEND",
                                "did not arrive",
                                clinic().document(id).getString("meshMessageId"))));
        stage().api().run("collect-acknowledgements");

        byCode.forEach((code, id) -> {
            JsonObject document = clinic().document(id);
            assertThat(document.getString("status")).as(code).isEqualTo("UNDELIVERED");
            assertThat(document.getString("statusReason")).contains(code);
            assertThat(document.getString("advice")).isEqualTo(Advice.of(code).orElseThrow());
        });
    }

    private Metadata of(Behaviour behaviour) {
        return Metadata.of(clinic().patient(behaviour));
    }

    @Test
    @DisplayName("GPCM-SD-TST-05: a document without an answer is marked, and a person settles it")
    default void aDocumentWithoutAnAnswerIsMarkedAndSettledByAPerson() {
        TestPatient patient = clinic().patient(Behaviour.SILENT);
        String silent = clinic().sends(Metadata.of(patient));
        String halfSilent = clinic().sends(of(Behaviour.LATE));
        clinic().awaitOverdue(silent);
        clinic().awaitOverdue(halfSilent);
        JsonObject unanswered = clinic().document(silent);
        clinic().practiceWill(Behaviour.ACCEPT, patient);

        String again = clinic().sendsAgain(silent);
        stage().world().practice().releaseLate();
        stage().turn();

        assertThat(unanswered.getString("status")).isEqualTo("SENT");
        assertThat(unanswered.getString("advice")).isNotBlank();
        assertThat(clinic().statusOf(again)).isEqualTo("ACCEPTED");
        assertThat(clinic().statusOf(halfSilent)).isEqualTo("ACCEPTED");
        assertThat(clinic().document(halfSilent).getBoolean("overdue")).isFalse();
        assertThat(person().open("/document?id=" + silent).text())
                .contains("Overdue", "What to do", "This document was sent again.");
    }

    @Test
    @DisplayName("GPCM-SD-TST-06: nothing is sent of a patient who is registered where they were seen")
    default void nothingIsSentOfAPatientWhoIsRegisteredWhereTheyWereSeen() {
        TestPatient told = clinic().patient(Behaviour.ACCEPT);
        TestPatient traced = clinic().patient(Behaviour.ACCEPT);
        directories().pds().add(PdsPatient.of(traced.nhsNumber(), traced.family(), traced.birthDate(), "A12345"));

        String said = clinic().sendsIn(Metadata.of(told).with("registeredHere", true));
        String found = clinic().sendsIn(Metadata.of(traced));
        stage().turn();

        assertThat(List.of(clinic().statusOf(said), clinic().statusOf(found))).containsOnly("NOT_SENT");
        assertThat(clinic().messagesAbout(told) + clinic().messagesAbout(traced))
                .isZero();
        assertThat(clinic().filedOf(told)).isEmpty();
    }

    @Test
    @DisplayName("GPCM-SD-TST-07: a consultation leaves within three hours")
    default void aConsultationLeavesWithinThreeHours() {
        TestPatient patient = clinic().patient(Behaviour.ACCEPT);
        Instant now = Instant.now();

        int tooLate = stage().api()
                .submit(Multipart.of(sendAfter(patient, now.plus(Duration.ofHours(4))))
                        .document(Clinic.pdf()))
                .status();
        String later = clinic().sendsIn(Multipart.of(sendAfter(patient, now.plus(Duration.ofHours(2))))
                .document(Clinic.pdf()));
        String usual = clinic().sends(of(Behaviour.ACCEPT));

        assertThat(tooLate).isEqualTo(422);
        assertThat(clinic().statusOf(later)).isEqualTo("WAITING");
        assertThat(between(clinic().document(later), "sendAfter")).isLessThan(Duration.ofHours(3));
        assertThat(clinic().statusOf(usual)).isEqualTo("ACCEPTED");
        assertThat(between(clinic().document(usual), "sentAt")).isLessThan(Duration.ofHours(3));
    }

    private static String sendAfter(TestPatient patient, Instant time) {
        return Metadata.of(patient).with("sendAfter", time.toString()).json();
    }

    private static Duration between(JsonObject document, String moment) {
        return Duration.between(
                Instant.parse(document.getString("receivedAt")), Instant.parse(document.getString(moment)));
    }

    @Test
    @DisplayName("GPCM-SD-TST-08: a consultation that changes after sending is sent as version 2 and names version 1")
    default void aConsultationThatChangesAfterSendingReplacesItsFirstVersion() {
        TestPatient patient = clinic().patient(Behaviour.ACCEPT);
        String consultation = UUID.randomUUID().toString();
        String first = clinic().sends(Metadata.of(patient).consultation(consultation));

        String second = clinic().sends(Metadata.of(patient).consultation(consultation));

        assertReplaces(second, first, 2);
        assertThat(clinic().filedOf(patient))
                .extracting(FiledDocument::standing)
                .containsExactly(Standing.ARCHIVED, Standing.CURRENT);
    }

    private void assertReplaces(String later, String earlier, int number) {
        CarriedMessage message = clinic().messageOf(later);
        CarriedMessage replaced = clinic().messageOf(earlier);
        assertThat(clinic().statusOf(later)).isEqualTo("ACCEPTED");
        assertThat(clinic().document(later).getInt("version")).isEqualTo(number);
        assertThat(message.mesh().subject()).endsWithIgnoringCase("version " + number);
        assertThat(message.one("//Composition/relatesTo/code/@value")).isEqualTo("replaces");
        assertThat(message.one("//Composition/relatesTo/targetIdentifier/value/@value"))
                .isEqualTo(replaced.one("//Composition/identifier/value/@value"))
                .isNotEqualTo(message.one("//Composition/identifier/value/@value"));
        assertThat(message.one("//MessageHeader/id/@value")).isNotEqualTo(replaced.one("//MessageHeader/id/@value"));
        String reference = "//extension[@url='SenderReference']/valueString/@value";
        assertThat(message.one(reference)).isEqualTo(replaced.one(reference));
    }

    @Test
    @DisplayName("GPCM-SD-TST-09: a third version names the second")
    default void aThirdVersionNamesTheSecond() {
        TestPatient patient = clinic().patient(Behaviour.ACCEPT);
        String consultation = UUID.randomUUID().toString();
        clinic().sends(Metadata.of(patient).consultation(consultation));
        String second = clinic().sends(Metadata.of(patient).consultation(consultation));

        String third = clinic().sends(Metadata.of(patient).consultation(consultation));

        assertReplaces(third, second, 3);
        assertThat(clinic().filedOf(patient))
                .extracting(FiledDocument::standing)
                .containsExactly(Standing.ARCHIVED, Standing.ARCHIVED, Standing.CURRENT);
    }

    @Test
    @DisplayName("GPCM-SD-TST-10: who deletes a consultation that was sent is warned with all that must be known")
    default void whoDeletesAConsultationThatWasSentIsWarned() {
        TestPatient patient = clinic().patient(Behaviour.ACCEPT);
        String id = clinic().sends(Metadata.of(patient).with("consultedAt", CONSULTED_AT));
        long messages = clinic().messagesAbout(patient);

        JsonObject warning = stage().api().delete("/documents/" + id).json();
        stage().turn();

        assertThat(warning.getString("warning")).isNotBlank();
        assertThat(warning.getString("patientName")).isEqualTo(patient.given() + " " + patient.family());
        assertThat(warning.getString("nhsNumber")).isEqualTo(patient.nhsNumber());
        assertThat(Instant.parse(warning.getString("consultedAt"))).isEqualTo(CONSULTED_AT);
        assertThat(warning.getString("registeredPractice")).isEqualTo("SAMPLE REGISTERED PRACTICE (B82001)");
        assertThat(clinic().messagesAbout(patient)).isEqualTo(messages);
        assertThePageWarns(patient, clinic().sends(Metadata.of(patient).with("consultedAt", CONSULTED_AT)));
    }

    private void assertThePageWarns(TestPatient patient, String id) {
        Browser browser = person().open("/document-withdraw?id=" + id).fill("reason", "Entered for the wrong person");
        browser.press("perform");
        String number = patient.nhsNumber();

        assertThat(browser.text())
                .contains("was sent", "Tell the practice")
                .contains(patient.family().toUpperCase() + ", " + patient.given())
                .contains(number.substring(0, 3) + " " + number.substring(3, 6) + " " + number.substring(6))
                .contains("20 November 2026", "SAMPLE REGISTERED PRACTICE");
    }

    @Test
    @DisplayName("GPCM-SD-TST-11: of a confidential item the report holds its warning alone")
    default void ofAConfidentialItemTheReportHoldsItsWarningAlone() {
        TestPatient patient = clinic().patient(Behaviour.ACCEPT);

        String id = clinic().sendsIn(rendered(
                Metadata.of(patient),
                history(item("Whispered once", true), item("Cough for 5 days", false), item("Whispered twice", true))));
        stage().turn();

        CarriedMessage message = clinic().messageOf(id);
        assertThat(clinic().statusOf(id)).isEqualTo("ACCEPTED");
        assertThat(message.one("//Composition/confidentiality/@value")).isEqualTo("N");
        assertThat(message.report())
                .contains("Confidential item Cough for 5 days Confidential item")
                .doesNotContain("Whispered");
    }

    @Test
    @DisplayName("GPCM-SD-TST-12: a change that the receiver cannot process voids both, and the next version stands")
    default void aChangeThatCannotBeProcessedVoidsBothAndTheNextVersionStands() {
        TestPatient patient = clinic().patient(Behaviour.ACCEPT);
        String consultation = UUID.randomUUID().toString();
        String first = clinic().sends(Metadata.of(patient).consultation(consultation));
        clinic().practiceWill(Behaviour.negativeInfrastructure("20014"), patient);
        String second = clinic().sends(Metadata.of(patient).consultation(consultation));
        clinic().practiceWill(Behaviour.ACCEPT, patient);

        String third = clinic().sends(Metadata.of(patient).consultation(consultation));

        assertThat(clinic().statusOf(first)).isEqualTo("VOID");
        assertThat(clinic().statusOf(second)).isEqualTo("REJECTED");
        assertThat(clinic().document(second).getString("advice")).isNotBlank();
        assertThat(clinic().statusOf(third)).isEqualTo("ACCEPTED");
        assertThat(clinic().document(third).getInt("version")).isEqualTo(3);
        assertThat(clinic().messageOf(third).all("//relatesTo")).isEmpty();
        assertThat(clinic().filedOf(patient))
                .extracting(FiledDocument::standing)
                .containsExactly(Standing.VOID, Standing.CURRENT);
        assertThat(person().open("/document?id=" + second).text()).contains("Rejected", "What to do", "20014");
    }

    @Test
    @DisplayName("GPCM-SD-TST-12: a change that is refused or unanswered leaves the first version as it stands")
    default void aChangeThatIsRefusedOrUnansweredLeavesTheFirstVersionAsItStands() {
        TestPatient patient = clinic().patient(Behaviour.ACCEPT);
        String consultation = UUID.randomUUID().toString();
        String first = clinic().sends(Metadata.of(patient).consultation(consultation));
        clinic().practiceWill(Behaviour.NO_LONGER_HERE, patient);
        String refused = clinic().sends(Metadata.of(patient).consultation(consultation));
        clinic().practiceWill(Behaviour.SILENT, patient);
        String unanswered = clinic().sends(Metadata.of(patient).consultation(consultation));
        clinic().awaitOverdue(unanswered);

        assertThat(clinic().statusOf(first)).isEqualTo("ACCEPTED");
        assertThat(clinic().statusOf(refused)).isEqualTo("REJECTED");
        assertThat(clinic().statusOf(unanswered)).isEqualTo("SENT");
        assertThat(clinic().messageOf(unanswered).one("//relatesTo/targetIdentifier/value/@value"))
                .isEqualTo(clinic().messageOf(first).one("//Composition/identifier/value/@value"));
        assertThat(clinic().filedOf(patient))
                .extracting(FiledDocument::standing)
                .containsExactly(Standing.CURRENT);
        assertThat(stage()
                        .api()
                        .get("/documents?overdue=true&consultationId=" + consultation)
                        .json()
                        .getJsonArray("items")
                        .stream()
                        .map(JsonValue::asJsonObject)
                        .map(document -> document.getString("id")))
                .containsExactly(unanswered);
    }

    @Test
    @DisplayName("GPCM-SD-TST-13: further documents have a section each, after the report")
    default void furtherDocumentsHaveASectionEachAfterTheReport() {
        TestPatient patient = clinic().patient(Behaviour.ACCEPT);
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2};
        byte[] text = "Peak flow: 420".getBytes(StandardCharsets.UTF_8);

        String id = clinic().sendsIn(Multipart.of(Metadata.of(patient).json())
                .document(Clinic.pdf())
                .attachment("drawing.png", "image/png", picture)
                .attachment("diary.txt", "text/plain", text));
        stage().turn();

        CarriedMessage message = clinic().messageOf(id);
        assertThat(clinic().statusOf(id)).isEqualTo("ACCEPTED");
        assertThat(message.all("//Composition/section/title/@value"))
                .containsExactly("Consultation report", "drawing.png", "diary.txt");
        assertThat(message.all("//Composition/section/entry/reference/@value"))
                .containsExactlyElementsOf(message.all("//Binary/id/@value").stream()
                        .map(binary -> "urn:uuid:" + binary)
                        .toList());
        assertThat(List.of(message.attachment(0), message.attachment(1), message.attachment(2)))
                .containsExactly(Clinic.pdf(), picture, text);
        assertThat(clinic().filedOf(patient)).singleElement().satisfies(filed -> assertThat(filed.attachments())
                .isEqualTo(3));
    }
}
