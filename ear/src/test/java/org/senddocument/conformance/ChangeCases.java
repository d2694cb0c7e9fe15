package org.senddocument.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.senddocument.browser.Browser;
import org.senddocument.sandbox.practice.Behaviour;
import org.senddocument.sandbox.practice.FiledDocument;
import org.senddocument.sandbox.practice.FiledDocument.Standing;
import org.senddocument.system.Metadata;
import org.senddocument.system.TestPatient;

/** What becomes of a consultation that is changed or deleted after it was sent. */
public interface ChangeCases extends SenderCase {

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
}
