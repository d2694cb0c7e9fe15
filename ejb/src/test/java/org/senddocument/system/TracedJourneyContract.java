package org.senddocument.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.senddocument.sandbox.pds.PdsFaults;
import org.senddocument.sandbox.pds.PdsPatient;
import org.senddocument.sandbox.practice.Behaviour;

/** The journey where PDS is asked first; the rest of it is as without. */
public interface TracedJourneyContract extends JourneyContract {

    NationalDirectories directories();

    private static List<String> findings(JsonObject document) {
        return document.getJsonObject("tracing").getJsonArray("findings").stream()
                .map(JsonValue::asJsonObject)
                .map(finding -> finding.getString("finding"))
                .toList();
    }

    private void awaitStatus(String id, String status) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> {
                    stage().turn();
                    return api().statusOf(id).equals(status);
                });
    }

    /** Without PDS this comes back from MESH five minutes later. */
    @Override
    @Test
    default void detailsThatTheNhsDoesNotKnowComeBackAsUndelivered() {
        String id = submitted(world().stranger());

        api().run("send-documents");

        JsonObject document = api().document(id);
        assertThat(document.getString("status")).isEqualTo("FAILED");
        assertThat(findings(document)).containsExactly("NOT_FOUND");
        assertThat(document.getString("advice")).contains("no patient with this NHS number");
        assertThat(document.getInt("attempts")).isZero();
    }

    @Test
    default void theRegisteredPracticeIsKnownBeforeItAnswers() {
        String id = submitted(world().patient(Behaviour.ACCEPT));

        api().run("send-documents");

        JsonObject document = api().document(id);
        assertThat(document.getString("status")).isEqualTo("SENT");
        JsonObject practice = document.getJsonObject("registeredPractice");
        assertThat(practice.getString("odsCode")).isEqualTo(NationalDirectories.PRACTICE_CODE);
        assertThat(practice.getString("name")).isEqualTo("SAMPLE REGISTERED PRACTICE");
        assertThat(practice.getString("accreditedSystem")).isEqualTo("200000000985");
        assertThat(findings(document)).isEmpty();
    }

    /** MESH compares with what PDS holds, so that is how the message is addressed. */
    @Test
    default void aSurnameSpeltOtherwiseReachesThePractice() {
        TestPatient held = world().patient("O'Testfamily-Spelt", "Avery", Behaviour.ACCEPT);
        TestPatient ours = new TestPatient(held.nhsNumber(), "o testfamily spelt", held.given(), held.birthDate());
        String id = submitted(ours);

        stage().turn();

        assertThat(api().statusOf(id)).isEqualTo("ACCEPTED");
        assertThat(api().document(id).getJsonObject("answeringPractice").getString("odsCode"))
                .isEqualTo(NationalDirectories.PRACTICE_CODE);
    }

    @Test
    default void anotherBirthDateFailsAtOnceAndCanBePutRight() {
        TestPatient held = world().patient(Behaviour.ACCEPT);
        String id = submitted(new TestPatient(
                held.nhsNumber(), held.family(), held.given(), held.birthDate().plusYears(1)));

        api().run("send-documents");
        String failed = api().statusOf(id);
        directories()
                .pds()
                .add(PdsPatient.of(
                        held.nhsNumber(), held.family(), held.birthDate().plusYears(1), "B82001"));
        api().post("/documents/" + id + "/resend", "{\"reason\": \"put right in PDS\"}");
        api().run("send-documents");

        assertThat(failed).isEqualTo("FAILED");
        assertThat(findings(api().document(id))).containsExactly("BIRTH_DATE_DIFFERS");
        String copy = api().document(id).getString("resentAs");
        assertThat(api().statusOf(copy)).isEqualTo("SENT");
        assertThat(findings(api().document(copy))).isEmpty();
    }

    @Test
    default void aPatientWhoseWhereaboutsAreWithheldIsSentAndNoPracticeIsShown() {
        TestPatient patient = world().patient(Behaviour.ACCEPT);
        directories()
                .pds()
                .add(PdsPatient.of(patient.nhsNumber(), patient.family(), patient.birthDate(), "B82001")
                        .restricted());
        String id = submitted(patient);

        stage().turn();

        JsonObject document = api().document(id);
        assertThat(document.getString("status")).isEqualTo("ACCEPTED");
        assertThat(findings(document)).containsExactly("RESTRICTED");
        assertThat(document.isNull("registeredPractice")).isTrue();
        assertThat(document.isNull("answeringPractice")).isTrue();
    }

    @Test
    default void aPatientOfTheSendingPracticeIsNotSent() {
        TestPatient patient = world().patient(Behaviour.ACCEPT);
        directories().pds().add(PdsPatient.of(patient.nhsNumber(), patient.family(), patient.birthDate(), "A12345"));
        String id = submitted(patient);

        api().run("send-documents");

        assertThat(api().statusOf(id)).isEqualTo("NOT_SENT");
    }

    @Test
    default void aPracticeWithoutAMailboxAndOneThatAnswersForAnotherAreShown() {
        TestPatient patient = world().patient(Behaviour.ACCEPT);
        directories()
                .pds()
                .add(PdsPatient.of(patient.nhsNumber(), patient.family(), patient.birthDate(), "B82999")
                        .deathNotice("1"));
        String id = submitted(patient);

        stage().turn();
        api().run("reconcile-documents");

        JsonObject document = api().document(id);
        assertThat(document.getString("status")).isEqualTo("ACCEPTED");
        assertThat(findings(document)).containsExactly("NO_MAILBOX", "DECEASED", "ANSWERED_BY_ANOTHER");
    }

    @Test
    default void aBusyPdsDefersAndLosesNothing() {
        api().run("send-documents");
        String id = submitted(world().patient(Behaviour.ACCEPT));
        directories().pds().nextEnquiry(PdsFaults.tooManyRequests(Optional.of(Duration.ofSeconds(1))));

        api().run("send-documents");
        JsonObject deferred = api().document(id);
        awaitStatus(id, "ACCEPTED");

        assertThat(deferred.getString("status")).isEqualTo("DEFERRED");
        assertThat(deferred.getString("statusReason")).contains("429");
        assertThat(api().document(id).getInt("attempts")).isEqualTo(1);
    }

    @Test
    default void aDeletionNamesThePracticeAndAPersonRecordsThatItWasTold() {
        String id = submitted(world().patient(Behaviour.ACCEPT));
        stage().turn();
        String tell = "/documents/" + id + "/practice-told";
        String reason = "{\"reason\": \"telephoned the practice manager\"}";

        int tooEarly = api().post(tell, reason).status();
        JsonObject warning = api().delete("/documents/" + id).json();
        int withoutReason = api().post(tell, "{}").status();
        JsonObject told = api().post(tell, reason).json();
        int again = api().post(tell, reason).status();

        assertThat(warning.getString("registeredPractice")).isEqualTo("SAMPLE REGISTERED PRACTICE (B82001)");
        assertThat(List.of(tooEarly, withoutReason, again)).containsExactly(409, 400, 409);
        assertThat(told.getString("deletedAt")).isNotBlank();
        assertThat(told.getJsonObject("practiceTold").getString("by")).isEqualTo(World.ADMINISTRATOR);
        assertThat(told.getJsonObject("practiceTold").getString("reason")).contains("telephoned");
    }

    @Test
    default void theLogHoldsNothingOfWhatPdsWasAskedOrAnswered() throws IOException {
        TestPatient patient = world().stranger();
        directories()
                .pds()
                .supersede(
                        patient.nhsNumber(),
                        PdsPatient.of(TestPatient.nhsNumber(5000), "TESTFAMILYOTHER", LocalDate.EPOCH, "B82001"));
        String id = submitted(patient);
        directories().pds().nextEnquiry(PdsFaults.tooManyRequests(Optional.of(Duration.ofSeconds(1))));
        awaitStatus(id, "FAILED");

        String log = stage().logText();

        assertThat(log)
                .contains("Document " + id)
                .doesNotContain(patient.nhsNumber())
                .doesNotContain(TestPatient.nhsNumber(5000))
                .doesNotContain("TESTFAMILY")
                .doesNotContain("/Patient/");
    }
}
