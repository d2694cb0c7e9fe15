package org.senddocument.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.senddocument.sandbox.mesh.Fault;
import org.senddocument.sandbox.practice.Behaviour;

/** What does not arrive at once comes back with its reason, or is tried again and filed once. */
public interface FailureContract extends Journey {

    @Test
    default void aPatientUnknownToThePracticeRejectsTheDocumentAndTheClerkIsTold() {
        TestPatient patient = world().patient(Behaviour.NOT_KNOWN);
        String id = submitted(patient);

        stage().turn();

        JsonObject document = api().document(id);
        assertThat(document.getString("status")).isEqualTo("REJECTED");
        assertThat(Journey.codes(document)).contains("20013", "30002");
        assertThat(document.getString("advice")).endsWith(".");
    }

    @Test
    default void aMessageThatThePracticeSystemRefusesIsRejectedByItsCode() {
        String id = submitted(world().patient(Behaviour.negativeInfrastructure("20009")));

        stage().turn();

        assertThat(api().statusOf(id)).isEqualTo("REJECTED");
        assertThat(api().get("/documents?code=20009").json().getJsonArray("items").stream()
                        .map(JsonValue::asJsonObject)
                        .map(item -> item.getString("id")))
                .contains(id);
    }

    @Test
    default void detailsThatTheNhsDoesNotKnowComeBackAsUndelivered() {
        String id = submitted(world().stranger());

        stage().turn();

        JsonObject document = api().document(id);
        assertThat(document.getString("status")).isEqualTo("UNDELIVERED");
        assertThat(document.getString("statusReason")).contains("EPL-153");
        assertThat(document.getString("advice")).isNotBlank();
    }

    @Test
    default void aMessageThatNobodyCollectsComesBackAfterFiveDays() {
        String id = submitted(world().patient(Behaviour.NOT_COLLECTED));
        stage().turn();
        String before = api().statusOf(id);

        world().clock().advance(Duration.ofDays(6));
        world().mesh().expireOverdue();
        world().clock().backToThePresent();
        api().run("collect-acknowledgements");

        assertThat(before).isEqualTo("SENT");
        assertThat(api().document(id).getString("statusReason")).contains("14");
        assertThat(api().statusOf(id)).isEqualTo("UNDELIVERED");
    }

    @Test
    default void aBusyMeshDefersADocumentUntilItIsTaken() {
        sendWhatOthersLeft();
        String id = submitted(world().patient(Behaviour.ACCEPT));
        world().mesh().faults().next(1, FailureContract::isPost, Fault.tooManyRequests(Duration.ofSeconds(1)));

        api().run("send-documents");
        String afterRefusal = api().statusOf(id);
        awaitAccepted(id);

        assertThat(afterRefusal).isEqualTo("DEFERRED");
        assertThat(api().document(id).getInt("attempts")).isEqualTo(2);
    }

    @Test
    default void aLostAnswerCostsASecondCopyThatThePracticeFilesOnce() {
        sendWhatOthersLeft();
        TestPatient patient = world().patient(Behaviour.ACCEPT);
        String id = submitted(patient);
        world().mesh().faults().next(1, FailureContract::isPost, Fault.dropAfterStoring());

        api().run("send-documents");
        String inDoubt = api().statusOf(id);
        awaitAccepted(id);

        assertThat(inDoubt).isEqualTo("SENDING");
        assertThat(filedOf(patient)).hasSize(1);
        List<byte[]> copies = world().mesh().messages().stream()
                .filter(message -> message.addressedTo().contains(patient.nhsNumber()) && !message.report())
                .map(message -> message.body())
                .toList();
        assertThat(copies).hasSizeLessThanOrEqualTo(2).allSatisfy(copy -> assertThat(copy)
                .isEqualTo(copies.get(0)));
    }

    /** So that the fault asked for meets the document of this test. */
    private void sendWhatOthersLeft() {
        api().run("send-documents");
    }

    private void awaitAccepted(String id) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> {
                    stage().turn();
                    return api().statusOf(id).equals("ACCEPTED");
                });
    }

    private static boolean isPost(String method, String path) {
        return method.equals("POST") && path.endsWith(World.SENDER + "/outbox");
    }

    @Test
    default void aDocumentIsFoundByTheCodeOfItsFailureAndWhatHasNoneByAWordForThat() {
        JsonObject rejected = api().document(rejected());
        String rejectedOnes = "/documents?consultationId=" + rejected.getString("consultationId") + "&code=";
        JsonObject waiting = api().document(submitted(world().patient(Behaviour.ACCEPT)));
        String waitingOnes = "/documents?consultationId=" + waiting.getString("consultationId") + "&code=";
        String code = rejected.getString("statusCode");

        assertThat(List.of(rejectedOnes + code, waitingOnes + "none"))
                .allSatisfy(found ->
                        assertThat(api().get(found).json().getInt("total")).isEqualTo(1));
        assertThat(List.of(rejectedOnes + "none", waitingOnes + code))
                .allSatisfy(found ->
                        assertThat(api().get(found).json().getInt("total")).isZero());
    }
}
