package org.senddocument.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.senddocument.sandbox.practice.Behaviour;

/** Many documents are sent again in one go, after an outage. */
public interface BulkResendContract extends Journey {

    @Test
    default void operatorsSendManyAgainAndHearOfEachWhatBecameOfIt() {
        String first = rejected();
        String second = rejected();
        String waiting = submitted(world().patient(Behaviour.ACCEPT));
        String unknown = UUID.randomUUID().toString();
        String request = bulk(first, second, waiting, unknown);
        ApiClient operator = caller("operator");

        ApiClient.Answer answer = operator.post("/documents/resend", request);
        ApiClient.Answer again = operator.post("/documents/resend", request);

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().getInt("resent")).isEqualTo(2);
        assertThat(answer.json().getInt("refused")).isEqualTo(2);
        List<JsonObject> items = answer.json().getJsonArray("items").getValuesAs(JsonValue::asJsonObject);
        assertThat(items)
                .extracting(item -> item.getString("document"))
                .containsExactly(first, second, waiting, unknown);
        assertThat(items.get(0).getString("resentAs"))
                .isEqualTo(api().document(first).getString("resentAs"));
        assertThat(items.get(2).getString("reason")).contains("WAITING");
        assertThat(again.json().getInt("resent")).isZero();
        assertThat(again.body()).contains(items.get(0).getString("resentAs"));
    }

    @Test
    default void aBulkResendByFilterTakesWhatTheFilterFinds() {
        String id = rejected();
        String consultation = api().document(id).getString("consultationId");

        ApiClient.Answer answer = caller("operator")
                .post(
                        "/documents/resend",
                        "{\"reason\": \"outage\", \"filter\": {\"consultationId\": \"" + consultation + "\"}}");

        assertThat(answer.json().getInt("resent")).isEqualTo(1);
        assertThat(api().document(id).getString("resentAs"))
                .isEqualTo(answer.json().getJsonArray("items").getJsonObject(0).getString("resentAs"));
    }

    @Test
    default void aBulkResendIsBoundedAndWantsAReasonARoleAndOneWayOfNaming() {
        ApiClient operator = caller("operator");
        String[] tooMany = IntStream.range(0, 501)
                .mapToObj(i -> UUID.randomUUID().toString())
                .toArray(String[]::new);
        String one = UUID.randomUUID().toString();

        assertThat(operator.post("/documents/resend", bulk(tooMany)).status()).isEqualTo(400);
        assertThat(operator.post("/documents/resend", "{\"ids\": [\"" + one + "\"]}")
                        .status())
                .isEqualTo(400);
        assertThat(operator.post("/documents/resend", "{\"reason\": \"x\"}").status())
                .isEqualTo(400);
        assertThat(caller("clerk").post("/documents/resend", bulk(one)).status())
                .isEqualTo(403);
    }

    private static String bulk(String... ids) {
        JsonArrayBuilder array = Json.createArrayBuilder(List.of(ids));
        return Json.createObjectBuilder()
                .add("reason", "MESH was down")
                .add("ids", array)
                .build()
                .toString();
    }
}
