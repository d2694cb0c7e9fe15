package org.senddocument.sandbox.mesh;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.senddocument.sandbox.mesh.http.OutgoingResponse;

/** The call by which the NHS's sandbox, and no real service, lets anybody declare a message failed. */
final class Administration {

    private final MessageStore store;
    private final Settings settings;

    Administration(MessageStore store, Settings settings) {
        this.store = store;
        this.settings = settings;
    }

    OutgoingResponse event(Call call) {
        StoredMessage message = store.find(call.part("id")).orElseThrow(() -> new Refusal(MeshError.NOT_FOUND));
        Map<String, String> event = Json.texts(bytes(call.body()));
        MessageState state =
                event.getOrDefault("status", "").equals("error") ? MessageState.ERROR : MessageState.UNDELIVERABLE;
        message.fail(
                state,
                new Failure(
                        event.get("code"),
                        event.get("event"),
                        event.get("description"),
                        event.get("linked_message_id"),
                        settings.clock().instant()));
        return Answer.empty(200);
    }

    private static byte[] bytes(Body body) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            body.writeTo(bytes);
            return bytes.toByteArray();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
