package org.senddocument.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.senddocument.report.SamplePdfs;
import org.senddocument.sandbox.practice.Behaviour;
import org.senddocument.sandbox.practice.FiledDocument;

/** A running product, and the steps that its tests are made of. */
public interface Journey {

    Stage stage();

    default ApiClient api() {
        return stage().api();
    }

    default World world() {
        return stage().world();
    }

    static byte[] pdf() {
        return SamplePdfs.pages(1, "Seen today with a cough.");
    }

    default String submitted(TestPatient patient) {
        return submitted(Metadata.of(patient));
    }

    default String submitted(Metadata metadata) {
        ApiClient.Answer answer = api().submit(Multipart.of(metadata.json()).document(pdf()));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().getString("id");
    }

    default List<FiledDocument> filedOf(TestPatient patient) {
        return world().practice().filed().stream()
                .filter(filed -> filed.nhsNumber().equals(patient.nhsNumber()))
                .toList();
    }

    static Stream<String> codes(JsonObject document) {
        return document.getJsonArray("acknowledgements").stream()
                .map(JsonValue::asJsonObject)
                .map(acknowledgement -> acknowledgement.getString("code"));
    }

    static Stream<String> history(JsonObject document) {
        return document.getJsonArray("history").stream()
                .map(JsonValue::asJsonObject)
                .map(change -> change.getString("status"));
    }

    default String rejected() {
        String id = submitted(world().patient(Behaviour.NOT_KNOWN));
        stage().turn();
        assertThat(api().statusOf(id)).isEqualTo("REJECTED");
        return id;
    }

    default ApiClient caller(String role) {
        return stage().member(role);
    }

    default JsonObject awaitEnd(long run) {
        return Awaitility.await("the end of run " + run)
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> api().get("/executions/" + run).json(), report -> !report.isNull("end"));
    }
}
