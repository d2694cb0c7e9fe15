package org.senddocument.mesh;

import java.util.Optional;
import org.senddocument.mesh.OutboxPost.Attempt;
import org.senddocument.service.mailbox.MeshParcel;
import org.senddocument.service.mailbox.SendOutcome;
import org.senddocument.service.mailbox.SendOutcome.Taken;
import org.senddocument.service.mailbox.SendOutcome.TryLater;

/**
 * Sends a parcel, in chunks where it is too long for one request. The first POST is made once and never repeated here,
 * since MESH would take it for another message. A later chunk may be repeated: MESH lays it over the one before.
 *
 * <p>MESH delivers nothing before the last chunk, so only that can leave a doubt. An upload that is given up stays
 * unfinished at MESH, where nobody sees it, and the next try begins another.
 */
final class MeshOutbox {

    private static final int TRIES_OF_A_CHUNK = 3;

    private final OutboxPost post;
    private final long maxRequestSize;

    MeshOutbox(OutboxPost post, long maxRequestSize) {
        this.post = post;
        this.maxRequestSize = maxRequestSize;
    }

    SendOutcome send(MeshParcel parcel) {
        long length = parcel.body().length();
        return length <= maxRequestSize
                ? post.begin(parcel, Optional.empty(), length).outcome()
                : sendInChunks(parcel, Math.toIntExact((length + maxRequestSize - 1) / maxRequestSize));
    }

    private SendOutcome sendInChunks(MeshParcel parcel, int total) {
        ChunkRange first = new ChunkRange(1, total);
        SendOutcome outcome =
                withDoubt(post.begin(parcel, Optional.of(first), maxRequestSize).outcome(), false);
        for (int number = 2; number <= total && outcome instanceof Taken begun; number++) {
            outcome = sendChunk(begun, parcel, new ChunkRange(number, total));
        }
        return outcome;
    }

    private SendOutcome sendChunk(Taken begun, MeshParcel parcel, ChunkRange range) {
        long start = (range.number() - 1) * maxRequestSize;
        long length = Math.min(maxRequestSize, parcel.body().length() - start);
        boolean doubt = false;
        Attempt attempt;
        int tries = 0;
        do {
            attempt = post.goOn(begun, parcel.body(), range, start, length);
            doubt |= attempt.outcome() instanceof TryLater later && later.mayHaveArrived();
            tries++;
        } while (attempt.worthRepeating() && tries < TRIES_OF_A_CHUNK);
        return withDoubt(attempt.outcome(), doubt && range.isLast());
    }

    private static SendOutcome withDoubt(SendOutcome outcome, boolean doubt) {
        return outcome instanceof TryLater later ? new TryLater(later.reason(), later.retryAfter(), doubt) : outcome;
    }
}
