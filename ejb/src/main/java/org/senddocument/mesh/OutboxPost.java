package org.senddocument.mesh;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.senddocument.service.mailbox.MeshParcel;
import org.senddocument.service.mailbox.SendOutcome;
import org.senddocument.service.mailbox.SendOutcome.Taken;
import org.senddocument.service.mailbox.SendOutcome.TryLater;
import org.senddocument.wire.TolerantJson;

/** One POST of a message or of a piece of it, and what came of it. */
final class OutboxPost {

    /** What MESH calls an id must be one we can keep and ask by. */
    private static final String ID = "(?=.*\\w)[\\x21-\\x7E]{1,100}";

    private final MeshRequests requests;
    private final MeshConnection connection;
    private final Clock clock;

    OutboxPost(MeshRequests requests, MeshConnection connection, Clock clock) {
        this.requests = requests;
        this.connection = connection;
        this.clock = clock;
    }

    /** @param worthRepeating whether the same POST may well succeed at once; says nothing of whether it is allowed */
    record Attempt(SendOutcome outcome, boolean worthRepeating) {}

    /** The message, or its first chunk. */
    Attempt begin(MeshParcel parcel, Optional<ChunkRange> range, Piece piece) {
        return post(piece, body -> requests.send(parcel, range, body), answer -> {
            boolean success = answer.isSuccess();
            return success ? new Attempt(taken(answer), false) : failed(answer);
        });
    }

    /** A later chunk. That the message is closed already says of the last chunk that it had arrived. */
    Attempt goOn(Taken begun, ChunkRange range, Piece piece) {
        String id = begun.meshMessageId();
        return post(piece, body -> requests.sendChunk(id, range, body), answer -> {
            boolean closed = range.isLast() && SendVerdict.isLocked(answer.status());
            return answer.isSuccess() || closed ? new Attempt(begun, false) : failed(answer);
        });
    }

    private Attempt post(
            Piece piece, Function<OutgoingBody, HttpRequest> request, Function<MeshAnswer, Attempt> reading) {
        try (OutgoingBody body = piece.open()) {
            return post(body, request.apply(body), reading);
        } catch (IOException | UncheckedIOException e) {
            String reason = "the body of the message could not be opened";
            return new Attempt(new TryLater(reason, Optional.empty(), false), false);
        }
    }

    private Attempt post(OutgoingBody body, HttpRequest request, Function<MeshAnswer, Attempt> reading) {
        try (MeshAnswer answer = connection.exchange(request)) {
            return reading.apply(answer);
        } catch (IOException e) {
            boolean repeatable = !(e instanceof InterruptedIOException);
            return new Attempt(SendVerdict.of(e, body.isHandedOver()), repeatable);
        }
    }

    private Attempt failed(MeshAnswer answer) {
        int status = answer.status();
        return new Attempt(SendVerdict.of(answer, clock), status >= 500 && !SendVerdict.isBusy(status));
    }

    private static SendOutcome taken(MeshAnswer answer) {
        return messageId(answer)
                .<SendOutcome>map(Taken::new)
                .orElseGet(() -> new TryLater(
                        "MESH answered " + answer.status() + " without a message id", Optional.empty(), true));
    }

    /** The second name is that of version 1, should a server fall back to it. */
    private static Optional<String> messageId(MeshAnswer answer) {
        try {
            return TolerantJson.object(answer.bytes())
                    .flatMap(said ->
                            TolerantJson.text(said, "message_id").or(() -> TolerantJson.text(said, "messageID")))
                    .filter(id -> id.matches(ID));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
