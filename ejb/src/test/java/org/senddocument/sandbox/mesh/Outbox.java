package org.senddocument.sandbox.mesh;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.senddocument.sandbox.mesh.http.OutgoingResponse;

/** Takes a new message, whole or its first part. */
final class Outbox {

    private final MessageStore store;
    private final Mailboxes mailboxes;
    private final Settings settings;
    private final Permissions permissions;

    Outbox(MessageStore store, Mailboxes mailboxes, Settings settings, Permissions permissions) {
        this.store = store;
        this.mailboxes = mailboxes;
        this.settings = settings;
        this.permissions = permissions;
    }

    OutgoingResponse send(Call call) {
        SendHeaders headers = SendHeadersReader.read(call);
        ChunkRange range =
                ChunkRange.read(headers.chunkRange(), 1).orElseThrow(() -> new Refusal(MeshError.CHUNK_RANGE_INVALID));
        permissions.checkSender(call, headers.workflowId());
        Optional<String> recipient = recipient(headers);
        permissions.checkSize(call.body());
        if (call.body().length() == 0) {
            throw new Refusal(MeshError.BODY_MISSING);
        }
        StoredMessage message =
                store.add(headers, range.total(), settings.clock().instant());
        recipient.ifPresent(message::addressTo);
        message.chunks().put(1, call.body());
        finishWhereComplete(message);
        String name = call.version() == ApiVersion.V2 ? "message_id" : "messageID";
        return Answer.json(202, Map.of(name, message.id()));
    }

    /** With its last part a message is delivered, or its automatic address is resolved next. */
    void finishWhereComplete(StoredMessage message) {
        if (!message.chunks().complete()) {
            return;
        }
        Instant now = settings.clock().instant();
        if (message.recipient().isPresent()) {
            message.deliver(now);
        } else {
            message.route(now);
        }
    }

    /** Empty for an automatic address, of which nothing is checked before the answer. */
    private Optional<String> recipient(SendHeaders headers) {
        if (settings.strict()
                && AutomaticAddress.read(headers.to()).isPresent()
                && AutomaticRouting.SUPPORTED.contains(headers.workflowId())) {
            return Optional.empty();
        }
        Mailbox mailbox = mailboxes.find(headers.to()).orElseThrow(() -> new Refusal(MeshError.TO_UNREGISTERED));
        permissions.checkRecipient(mailbox, headers.workflowId());
        return Optional.of(mailbox.id());
    }
}
