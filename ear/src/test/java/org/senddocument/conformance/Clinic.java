package org.senddocument.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.senddocument.report.SamplePdfs;
import org.senddocument.sandbox.practice.Behaviour;
import org.senddocument.sandbox.practice.FiledDocument;
import org.senddocument.system.ApiClient;
import org.senddocument.system.Metadata;
import org.senddocument.system.Multipart;
import org.senddocument.system.Stage;
import org.senddocument.system.TestPatient;

/** The clinical system where patients are seen: gives consultations in, and looks at what became of them. */
record Clinic(Stage stage) {

    private ApiClient api() {
        return stage.api();
    }

    TestPatient patient(Behaviour behaviour) {
        return stage.world().patient(behaviour);
    }

    void practiceWill(Behaviour behaviour, TestPatient patient) {
        stage.world().practice().behave(patient.nhsNumber(), behaviour);
    }

    static byte[] pdf() {
        return SamplePdfs.pages(1, "Seen today with a cough.");
    }

    /** With a report of its own. */
    String sendsIn(Metadata metadata) {
        return sendsIn(Multipart.of(metadata.json()).document(pdf()));
    }

    String sendsIn(Multipart form) {
        ApiClient.Answer answer = api().submit(form);
        assertThat(answer.status()).as(answer.body()).isIn(200, 201);
        return answer.json().getString("id");
    }

    /** As {@link #sendsIn(Metadata)}, and one turn of the wheel. */
    String sends(Metadata metadata) {
        String id = sendsIn(metadata);
        stage.turn();
        return id;
    }

    JsonObject document(String id) {
        return api().document(id);
    }

    String statusOf(String id) {
        return api().statusOf(id);
    }

    List<String> codesOf(String id) {
        return document(id).getJsonArray("acknowledgements").stream()
                .map(JsonValue::asJsonObject)
                .map(acknowledgement -> acknowledgement.getString("code"))
                .toList();
    }

    String sendsAgain(String id) {
        ApiClient.Answer answer = api().post("/documents/" + id + "/resend", "{\"reason\": \"asked the practice\"}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        stage.turn();
        return answer.json().getString("id");
    }

    void awaitOverdue(String id) {
        Awaitility.await("the mark of a missing answer")
                .atMost(Duration.ofSeconds(30))
                .until(() -> document(id).getBoolean("overdue"));
    }

    CarriedMessage messageOf(String id) {
        String meshId = document(id).getString("meshMessageId");
        return new CarriedMessage(stage.world().mesh().message(meshId).orElseThrow());
    }

    /** How often MESH was given something about this patient. */
    long messagesAbout(TestPatient patient) {
        return stage.world().mesh().messages().stream()
                .filter(message -> message.addressedTo().contains(patient.nhsNumber()))
                .count();
    }

    List<FiledDocument> filedOf(TestPatient patient) {
        return stage.world().practice().filed().stream()
                .filter(filed -> filed.nhsNumber().equals(patient.nhsNumber()))
                .toList();
    }
}
