package org.senddocument.sandbox.mesh;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.senddocument.sandbox.mesh.http.HeaderFields;
import org.senddocument.sandbox.mesh.http.OutgoingResponse;
import org.senddocument.sandbox.mesh.http.Payload;

/** Hands out messages part by part, tells of them, and lets the recipient acknowledge them. */
final class Download {

    private final MessageStore store;
    private final Settings settings;
    private final Set<MessageState> readable;

    Download(MessageStore store, Settings settings) {
        this.store = store;
        this.settings = settings;
        // the NHS's sandbox hands out what was acknowledged; the real service does not any more
        this.readable = settings.strict()
                ? EnumSet.of(MessageState.ACCEPTED)
                : EnumSet.of(MessageState.ACCEPTED, MessageState.ACKNOWLEDGED);
    }

    OutgoingResponse first(Call call) {
        return part(call, 1);
    }

    OutgoingResponse chunk(Call call) {
        String number = call.part("chunk");
        if (!number.matches("\\d{1,9}")) {
            throw InvalidParameter.unreadable("path", "chunk_number");
        }
        if (Integer.parseInt(number) < 1) {
            throw InvalidParameter.tooSmall("path", "chunk_number", number, 1);
        }
        return part(call, Integer.parseInt(number));
    }

    /** The sender may ask for the headers of its own message, wherever that stands. */
    OutgoingResponse head(Call call) {
        StoredMessage message = known(call);
        if (!message.isFor(call.mailbox().id())
                && !message.isFrom(call.mailbox().id())) {
            throw new Refusal(MeshError.MESSAGE_UNKNOWN);
        }
        if (message.isFor(call.mailbox().id()) && !readable.contains(message.state())) {
            throw new Refusal(MeshError.MESSAGE_GONE);
        }
        return new OutgoingResponse(200, MexHeaders.of(message, 1), Payload.NONE);
    }

    OutgoingResponse acknowledge(Call call) {
        StoredMessage message = ours(call);
        if (settings.strict() && message.state() == MessageState.UNDELIVERABLE) {
            throw new Refusal(MeshError.MESSAGE_GONE);
        }
        if (message.state() == MessageState.ACCEPTED) {
            message.acknowledge(settings.clock().instant());
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("messageId", message.id());
        return call.version() == ApiVersion.V2 ? Answer.empty(200) : Answer.json(200, body);
    }

    private OutgoingResponse part(Call call, int number) {
        StoredMessage message = ours(call);
        if (!readable.contains(message.state())) {
            throw new Refusal(MeshError.MESSAGE_GONE);
        }
        HeaderFields headers = MexHeaders.of(message, number);
        // a report has no parts, and the NHS's sandbox gives any part of it for ever
        if (message.report() && (number == 1 || !settings.strict())) {
            return new OutgoingResponse(200, headers, Payload.NONE);
        }
        Body body = message.chunks().get(number).orElseThrow(() -> new Refusal(MeshError.MESSAGE_UNKNOWN));
        headers.set("content-type", contentType(call, message));
        int status = number < message.chunks().total() ? 206 : 200;
        return new OutgoingResponse(status, headers, coded(call, message, body, headers));
    }

    private static String contentType(Call call, StoredMessage message) {
        boolean asSent = call.version() == ApiVersion.V2 && message.chunks().total() == 1;
        return asSent ? message.headers().contentType() : "application/octet-stream";
    }

    /** Packed where the client takes that, whether the sender packed it (version 2 only) or not. */
    private static Payload coded(Call call, StoredMessage message, Body body, HeaderFields headers) {
        boolean packed = message.headers().gzipped();
        if (packed && !call.acceptsGzip()) {
            return Compression.unpacked(body);
        }
        if (!packed && !(call.acceptsGzip() && call.version() == ApiVersion.V2)) {
            return body;
        }
        headers.set("content-encoding", "gzip").set("mex-content-compressed", "Y");
        return packed ? body : Compression.packed(body);
    }

    private StoredMessage ours(Call call) {
        StoredMessage message = known(call);
        if (!message.isFor(call.mailbox().id())) {
            throw new Refusal(MeshError.FORBIDDEN);
        }
        return message;
    }

    private StoredMessage known(Call call) {
        return store.find(call.part("id")).orElseThrow(() -> new Refusal(MeshError.MESSAGE_UNKNOWN));
    }
}
