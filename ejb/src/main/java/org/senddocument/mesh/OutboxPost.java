package org.senddocument.mesh;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.time.Duration;
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

    private static final Duration A_MOMENT = Duration.ofSeconds(1);
    private static final Duration WHILE_BUSY = Duration.ofSeconds(10);

    private final MeshRequests requests;
    private final MeshConnection connection;
    private final Clock clock;

    OutboxPost(MeshRequests requests, MeshConnection connection, Clock clock) {
        this.requests = requests;
        this.connection = connection;
        this.clock = clock;
    }

    /** @param repeatAfter when the same POST may well succeed, if it may; says nothing of whether it is allowed */
    record Attempt(SendOutcome outcome, Optional<Duration> repeatAfter) {}

    /** The message, or its first chunk. */
    Attempt begin(MeshParcel parcel, Optional<ChunkRange> range, Piece piece) {
        return post(piece, body -> requests.send(parcel, range, body), answer -> {
            boolean success = answer.isSuccess();
            return success ? new Attempt(taken(answer), Optional.empty()) : failed(answer);
        });
    }

    /** A later chunk. That the message is closed already says of the last chunk that it had arrived. */
    Attempt goOn(Taken begun, ChunkRange range, Piece piece) {
        String id = begun.meshMessageId();
        return post(piece, body -> requests.sendChunk(id, range, body), answer -> {
            boolean closed = range.isLast() && SendVerdict.isLocked(answer.status());
            if (!answer.isSuccess() && !closed) {
                return answer.isGone() ? forgotten(answer) : failed(answer);
            }
            answer.discard();
            return new Attempt(begun, Optional.empty());
        });
    }

    private Attempt post(
            Piece piece, Function<OutgoingBody, HttpRequest> request, Function<MeshAnswer, Attempt> reading) {
        try (OutgoingBody body = piece.open()) {
            return post(body, request.apply(body), reading);
        } catch (IOException | UncheckedIOException e) {
            String reason = "the body of the message could not be opened";
            return new Attempt(new TryLater(reason, Optional.empty(), false), Optional.empty());
        }
    }

    private Attempt post(OutgoingBody body, HttpRequest request, Function<MeshAnswer, Attempt> reading) {
        try (MeshAnswer answer = connection.exchange(request)) {
            return reading.apply(answer);
        } catch (IOException e) {
            boolean repeatable = !(e instanceof InterruptedIOException);
            return new Attempt(
                    SendVerdict.of(e, body.isHandedOver(), body.isBroken()),
                    repeatable ? Optional.of(A_MOMENT) : Optional.empty());
        }
    }

    /** No other message has to do with it, and the next try of this one begins another upload. */
    private static Attempt forgotten(MeshAnswer answer) {
        String reason = "MESH answered " + answer.status() + ": it has the upload no more";
        return new Attempt(new TryLater(reason, Optional.empty(), false), Optional.empty());
    }

    private Attempt failed(MeshAnswer answer) {
        int status = answer.status();
        Duration usual = SendVerdict.isBusy(status) ? WHILE_BUSY : A_MOMENT;
        boolean repeatable = SendVerdict.isBusy(status) || status >= 500;
        return new Attempt(
                SendVerdict.of(answer, clock),
                repeatable ? Optional.of(answer.retryAfter(clock).orElse(usual)) : Optional.empty());
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
