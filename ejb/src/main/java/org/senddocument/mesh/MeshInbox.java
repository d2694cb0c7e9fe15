package org.senddocument.mesh;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.senddocument.service.mailbox.InboxPage;
import org.senddocument.service.mailbox.MeshDelivery;
import org.senddocument.service.mailbox.MeshUnavailableException;
import org.senddocument.wire.TolerantJson;

/** Lists and fetches what waits for us. */
final class MeshInbox {

    private static final String LIST = "the inbox could not be listed";
    private static final String FETCH = "a message could not be fetched";

    private final MeshRequests requests;
    private final MeshConnection connection;

    MeshInbox(MeshRequests requests, MeshConnection connection) {
        this.requests = requests;
        this.connection = connection;
    }

    InboxPage list(String workflowId, Optional<String> page) {
        try (MeshAnswer answer = connection.ask(LIST, requests.inbox(workflowId, page))) {
            if (answer.status() != 200) {
                throw connection.unavailable(LIST, answer);
            }
            return TolerantJson.object(answer.bytes())
                    .flatMap(MeshInbox::page)
                    .orElseThrow(() -> new MeshUnavailableException(LIST + ": MESH answered with no list"));
        } catch (IOException e) {
            throw new MeshUnavailableException(LIST + ": " + MeshConnection.summary(e), e);
        }
    }

    private static Optional<InboxPage> page(JsonObject list) {
        if (!(list.get("messages") instanceof JsonArray messages)) {
            return Optional.empty();
        }
        List<String> ids = messages.stream()
                .filter(JsonString.class::isInstance)
                .map(id -> ((JsonString) id).getString())
                .toList();
        Optional<String> next =
                list.get("links") instanceof JsonObject links ? TolerantJson.text(links, "next") : Optional.empty();
        return Optional.of(new InboxPage(ids, next));
    }

    <T> Optional<T> fetch(String messageId, Function<MeshDelivery, T> reader) {
        try (MeshAnswer answer = connection.ask(FETCH, requests.message(messageId))) {
            if (answer.isGone()) {
                return Optional.empty();
            }
            if (!hasBody(answer)) {
                throw connection.unavailable(FETCH, answer);
            }
            try (DeliveryBody body = body(messageId, answer)) {
                return Optional.of(read(MeshHeaders.delivery(messageId, answer, body), body, reader));
            }
        } catch (IOException e) {
            throw brokenOff(e);
        }
    }

    /** The break counts for more than what the reader makes of it: half a message must not pass for an unreadable one. */
    private static <T> T read(MeshDelivery delivery, DeliveryBody body, Function<MeshDelivery, T> reader) {
        try {
            return reader.apply(delivery);
        } finally {
            body.failure().ifPresent(failure -> {
                throw brokenOff(failure);
            });
        }
    }

    private DeliveryBody body(String messageId, MeshAnswer first) throws IOException {
        // A report comes first: its range is 1:0 at best, and some servers give chunks of it for ever.
        if (MeshHeaders.isReport(first)) {
            return new DeliveryBody(InputStream.nullInputStream(), 1, number -> InputStream.nullInputStream());
        }
        int total = chunksFrom(first);
        return new DeliveryBody(decoded(first), total, number -> chunk(messageId, new ChunkRange(number, total)));
    }

    private static int chunksFrom(MeshAnswer first) throws IOException {
        Optional<ChunkRange> range = MeshHeaders.range(first);
        if (range.isEmpty() && first.status() != 200) {
            throw new IOException("a part of a message came without its range");
        }
        if (range.filter(given -> given.number() != 1).isPresent()) {
            throw new IOException("MESH began with another chunk than the first");
        }
        return range.map(ChunkRange::total).orElse(1);
    }

    private InputStream chunk(String messageId, ChunkRange wanted) throws IOException {
        MeshAnswer answer = connection.exchange(requests.chunk(messageId, wanted.number()));
        try {
            if (!hasBody(answer)) {
                throw new IOException(connection.unavailable(FETCH, answer));
            }
            if (MeshHeaders.range(answer).filter(given -> !given.equals(wanted)).isPresent()) {
                throw new IOException("MESH answered with another chunk");
            }
            return decoded(answer);
        } catch (IOException e) {
            answer.close();
            throw e;
        }
    }

    private static boolean hasBody(MeshAnswer answer) {
        return answer.status() == 200 || answer.status() == 206;
    }

    private static InputStream decoded(MeshAnswer answer) throws IOException {
        return GzipBody.decoded(answer.body(), answer.header("Content-Encoding").orElse("identity"));
    }

    /** A MESH that grew busy between two chunks says so for itself, and how long it is to be left alone. */
    private static MeshUnavailableException brokenOff(IOException e) {
        if (e.getCause() instanceof MeshUnavailableException said) {
            return said;
        }
        return new MeshUnavailableException(FETCH + ": " + MeshConnection.summary(e), e);
    }
}
