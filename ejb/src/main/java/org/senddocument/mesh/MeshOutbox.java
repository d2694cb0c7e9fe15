package org.senddocument.mesh;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.senddocument.mesh.OutboxPost.Attempt;
import org.senddocument.service.mailbox.MeshParcel;
import org.senddocument.service.mailbox.MeshUnavailableException;
import org.senddocument.service.mailbox.Pause;
import org.senddocument.service.mailbox.SendOutcome;
import org.senddocument.service.mailbox.SendOutcome.Refused;
import org.senddocument.service.mailbox.SendOutcome.Taken;
import org.senddocument.service.mailbox.SendOutcome.TryLater;

/**
 * Sends a parcel, in chunks where it is too long for one request. The first POST is made once and never repeated here,
 * since MESH would take it for another message. A later chunk may be repeated, under the id that MESH gave the first: MESH
 * lays it over the one before.
 *
 * <p>MESH delivers nothing before the last chunk, so only that can leave a doubt, and then MESH is asked for the message
 * at once, since its id is known. An upload that is given up stays unfinished at MESH, where nobody sees it, and the next
 * try begins another.
 */
final class MeshOutbox {

    private static final int TRIES_OF_A_CHUNK = 3;

    /** Where MESH asks for more the upload is given up: the thread has other messages to send, or a server to leave. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final OutboxPost post;
    private final MeshEnquiries enquiries;
    private final long maxRequestSize;
    private final long compressFrom;
    private final Pause pause;

    MeshOutbox(OutboxPost post, MeshEnquiries enquiries, MeshSettings settings, Pause pause) {
        this.post = post;
        this.enquiries = enquiries;
        this.maxRequestSize = settings.maxRequestSize();
        this.compressFrom = settings.compressFrom();
        this.pause = pause;
    }

    SendOutcome send(MeshParcel parcel, Consumer<String> begun) {
        long length = parcel.body().length();
        return length <= maxRequestSize
                ? post.begin(parcel, Optional.empty(), piece(parcel, 0)).outcome()
                : sendInChunks(parcel, Math.toIntExact((length + maxRequestSize - 1) / maxRequestSize), begun);
    }

    private SendOutcome sendInChunks(MeshParcel parcel, int total, Consumer<String> told) {
        ChunkRange first = new ChunkRange(1, total);
        SendOutcome outcome = withDoubt(
                post.begin(parcel, Optional.of(first), piece(parcel, 0)).outcome(), false);
        if (outcome instanceof Taken taken) {
            told.accept(taken.meshMessageId());
        }
        for (int number = 2; number <= total && outcome instanceof Taken begun; number++) {
            outcome = sendChunk(begun, parcel, new ChunkRange(number, total));
        }
        return outcome;
    }

    private SendOutcome sendChunk(Taken begun, MeshParcel parcel, ChunkRange range) {
        Piece piece = piece(parcel, (range.number() - 1) * maxRequestSize);
        boolean doubt = false;
        Attempt attempt;
        int tries = 0;
        do {
            attempt = post.goOn(begun, range, piece);
            doubt |= attempt.outcome() instanceof TryLater later && later.mayHaveArrived();
            tries++;
        } while (tries < TRIES_OF_A_CHUNK && isToBeRepeated(attempt));
        return doubt && range.isLast() ? settled(begun, attempt.outcome()) : withDoubt(attempt.outcome(), false);
    }

    private boolean isToBeRepeated(Attempt attempt) {
        Optional<Duration> wait = attempt.repeatAfter().filter(asked -> asked.compareTo(LONGEST_WAIT) <= 0);
        return wait.isPresent() && isWaited(wait.get());
    }

    private boolean isWaited(Duration wait) {
        try {
            pause.last(wait);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** All chunks of a message are compressed, or none: MESH refuses a mixture. */
    private Piece piece(MeshParcel parcel, long start) {
        long whole = parcel.body().length();
        return new Piece(parcel.body(), start, Math.min(maxRequestSize, whole - start), whole >= compressFrom);
    }

    /** Also a refusal: the chunk that MESH refuses now it may have taken before, and closed the message with it. */
    private SendOutcome settled(Taken begun, SendOutcome outcome) {
        if (outcome instanceof Taken) {
            return outcome;
        }
        try {
            MeshTracking tracking = enquiries.tracking(begun.meshMessageId());
            boolean whole = tracking instanceof MeshTracking.Known known && known.isWhole();
            boolean uploading = tracking instanceof MeshTracking.Known known && known.isUploading();
            return whole ? begun : withDoubt(outcome, !uploading);
        } catch (MeshUnavailableException e) {
            return inDoubt(outcome);
        }
    }

    private static SendOutcome inDoubt(SendOutcome outcome) {
        return outcome instanceof Refused refused
                ? new TryLater(refused.reason(), Optional.empty(), true)
                : withDoubt(outcome, true);
    }

    private static SendOutcome withDoubt(SendOutcome outcome, boolean doubt) {
        return outcome instanceof TryLater later ? later.inDoubt(doubt) : outcome;
    }
}
