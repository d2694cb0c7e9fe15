package org.senddocument.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.senddocument.sandbox.mesh.Deposit;
import org.senddocument.sandbox.mesh.Fault;

/** What MESH brings and belongs to no document is kept, shown and dealt with, and blocks nothing. */
public interface UnmatchedContract extends Journey {

    @Test
    default void aMessageThatMatchesNothingIsShownToAPerson() {
        String stray = world().mesh()
                .deposit(Deposit.to(World.SENDER)
                        .from(World.PRACTICE)
                        .workflow("GPCONNECT_SEND_DOCUMENT_ACK")
                        .body("This is no acknowledgement."));

        api().run("collect-acknowledgements");

        assertThat(api().get("/unmatched").json().getJsonArray("items").stream()
                        .map(JsonValue::asJsonObject)
                        .map(item -> item.getString("meshMessageId")))
                .contains(stray);
        assertThat(world().mesh().inboxOf(World.SENDER))
                .noneMatch(waiting -> waiting.id().equals(stray));
    }

    @Test
    default void aMessageThatMeshWillNotGiveBlocksNoOtherAndIsTold() {
        String refused = deposited("Not an acknowledgement.");
        String gone = deposited("Not an acknowledgement either.");
        String next = deposited("Nor is this.");
        world().mesh().faults().whenever((method, path) -> path.contains(refused), Fault.answer(403, "text/plain", ""));
        world().mesh().faults().next(1, (method, path) -> path.endsWith(gone), Fault.answer(410, "text/plain", ""));

        JsonObject run = api().run("collect-acknowledgements");
        List<String> waiting = waiting();
        world().mesh().faults().clear();
        api().run("collect-acknowledgements");

        assertThat(run.getString("status")).isEqualTo("COMPLETED");
        assertThat(run.getJsonArray("faults").toString()).contains(refused);
        assertThat(waiting).contains(refused).doesNotContain(next);
        assertThat(unmatched()).contains(next, refused, gone);
        assertThat(waiting()).doesNotContain(refused, gone, next);
    }

    @Test
    default void aMessageThatBelongsToNothingIsDealtWithOnceAndLeavesTheOpenOnes() {
        String message = deposited("Not an acknowledgement.");
        api().run("collect-acknowledgements");
        String path = "/unmatched/" + message + "/settle";

        int withoutReason = api().post(path, "{}").status();
        ApiClient.Answer settled = api().post(path, "{\"reason\": \"rang the practice\"}");
        int again = api().post(path, "{\"reason\": \"once more\"}").status();

        assertThat(withoutReason).isEqualTo(400);
        assertThat(settled.status()).as(settled.body()).isEqualTo(200);
        assertThat(settled.json().getString("settledReason")).isEqualTo("rang the practice");
        assertThat(again).isEqualTo(409);
        assertThat(unmatched()).contains(message);
        assertThat(api().get("/unmatched?settled=false&size=200").body()).doesNotContain(message);
        assertThat(api().get("/unmatched?settled=true&size=200").body()).contains(message);
        assertThat(api().get("/unmatched?settled=perhaps").status()).isEqualTo(400);
        assertThat(api().post("/unmatched/none/settle", "{\"reason\": \"x\"}").status())
                .isEqualTo(404);
    }

    @Test
    default void aMessageThatIsTooLargeToBeAnAcknowledgementIsKeptAndNeverRead() {
        String large = world().mesh()
                .deposit(Deposit.to(World.SENDER)
                        .from(World.PRACTICE)
                        .workflow("GPCONNECT_SEND_DOCUMENT_ACK")
                        .body(new byte[3 * 1024 * 1024 + 1]));

        api().run("collect-acknowledgements");

        assertThat(api().get("/unmatched?size=200").json().getJsonArray("items").stream()
                        .map(JsonValue::asJsonObject)
                        .filter(item -> item.getString("meshMessageId").equals(large))
                        .map(item -> item.getString("reason")))
                .containsExactly("It is larger than any acknowledgement.");
        assertThat(waiting()).doesNotContain(large);
    }

    private String deposited(String body) {
        return world().mesh()
                .deposit(Deposit.to(World.SENDER)
                        .from(World.PRACTICE)
                        .workflow("GPCONNECT_SEND_DOCUMENT_ACK")
                        .body(body));
    }

    private List<String> waiting() {
        return world().mesh().inboxOf(World.SENDER).stream()
                .map(message -> message.id())
                .toList();
    }

    private List<String> unmatched() {
        return api().get("/unmatched?size=200").json().getJsonArray("items").stream()
                .map(JsonValue::asJsonObject)
                .map(item -> item.getString("meshMessageId"))
                .toList();
    }
}
