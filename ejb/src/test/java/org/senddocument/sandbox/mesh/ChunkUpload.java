package org.senddocument.sandbox.mesh;

import java.util.LinkedHashMap;
import java.util.Map;
import org.senddocument.sandbox.mesh.http.OutgoingResponse;

/** Takes the second and later parts of a message. */
final class ChunkUpload {

    private final MessageStore store;
    private final Outbox outbox;
    private final Settings settings;
    private final Permissions permissions;

    ChunkUpload(MessageStore store, Outbox outbox, Settings settings, Permissions permissions) {
        this.store = store;
        this.outbox = outbox;
        this.settings = settings;
        this.permissions = permissions;
    }

    OutgoingResponse put(Call call) {
        ChunkRange range = range(call);
        StoredMessage message = store.find(call.part("id")).orElseThrow(() -> new Refusal(MeshError.NOT_FOUND));
        check(call, message, range);
        checkOrder(message, range);
        permissions.checkSize(call.body());
        if (call.body().length() == 0) {
            throw new Refusal(MeshError.BODY_MISSING, message.id());
        }
        message.chunks().put(range.number(), call.body());
        outbox.finishWhereComplete(message);
        return taken(call, message, range);
    }

    private static ChunkRange range(Call call) {
        String number = call.part("chunk");
        if (!number.matches("\\d{1,9}")) {
            throw InvalidParameter.unreadable("path", "chunk_number");
        }
        String header = call.header("mex-chunk-range");
        if (header.isBlank()) {
            throw new Refusal(MeshError.CHUNK_RANGE_INVALID, call.part("id"));
        }
        return ChunkRange.read(header, Integer.parseInt(number))
                .orElseThrow(() -> new Refusal(MeshError.CHUNK_RANGE_INVALID, call.part("id")));
    }

    private static void check(Call call, StoredMessage message, ChunkRange range) {
        if (!message.isFrom(call.mailbox().id())) {
            throw new Refusal(MeshError.FORBIDDEN);
        }
        if (message.state() != MessageState.UPLOADING) {
            throw new Refusal(MeshError.UPLOAD_FINISHED);
        }
        if (range.number() > message.chunks().total()) {
            throw new Refusal(MeshError.CHUNK_BEYOND_TOTAL);
        }
        if (!SendHeadersReader.encoding(call).equals(message.headers().contentEncoding())) {
            throw new Refusal(MeshError.ENCODING_CHANGED);
        }
    }

    /** The NHS's sandbox fails at the end where a part is missing; the specification wants the right order throughout. */
    private void checkOrder(StoredMessage message, ChunkRange range) {
        boolean last = range.number() == message.chunks().total();
        if (!settings.strict()) {
            if (last && !message.chunks().reaches(range.number())) {
                throw new Refusal(MeshError.INTERNAL);
            }
            return;
        }
        if (range.total() != message.chunks().total() || !message.chunks().reaches(range.number())) {
            throw new Refusal(MeshError.CHUNK_RANGE_INVALID, message.id());
        }
    }

    private static OutgoingResponse taken(Call call, StoredMessage message, ChunkRange range) {
        if (call.version() == ApiVersion.V2) {
            // so the NHS's sandbox; the specification has the message id here
            return Answer.json(202, null);
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("messageID", message.id());
        body.put("blockID", range.number());
        return Answer.json(202, body);
    }
}
