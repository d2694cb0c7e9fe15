package org.senddocument.sandbox.mesh;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.senddocument.sandbox.mesh.http.OutgoingResponse;

/** Tells the sender where its message stands. To anybody else the message does not exist. */
final class Tracking {

    private final MessageStore store;
    private final TrackingV1 v1;
    private final TrackingV2 v2;

    Tracking(MessageStore store, Mailboxes mailboxes, Settings settings) {
        this.store = store;
        this.v1 = new TrackingV1(mailboxes);
        this.v2 = new TrackingV2(mailboxes, settings);
    }

    OutgoingResponse byMessageId(Call call) {
        String id = call.query("messageID").orElseThrow(() -> InvalidParameter.missing("query", "messageID"));
        StoredMessage message = store.find(id)
                .filter(found -> found.isFrom(call.mailbox().id()))
                .orElseThrow(() -> new Refusal(MeshError.NOT_FOUND));
        Map<String, Object> body = call.version() == ApiVersion.V2 ? v2.of(message) : v1.of(message);
        return Answer.json(200, call.version(), body);
    }

    /** Deprecated, and in the shape of version 1 whatever was asked for. */
    OutgoingResponse byLocalId(Call call) {
        List<StoredMessage> found =
                store.matching(message -> message.isFrom(call.mailbox().id())
                        && message.headers().localId().equals(call.part("localId")));
        if (found.size() > 1) {
            throw new Refusal(MeshError.AMBIGUOUS);
        }
        StoredMessage message = found.stream().findFirst().orElseThrow(() -> new Refusal(MeshError.NOT_FOUND));
        return Answer.json(200, v1.of(message));
    }

    static Optional<Mailbox> recipient(StoredMessage message, Mailboxes mailboxes) {
        return message.recipient().flatMap(mailboxes::find);
    }
}
