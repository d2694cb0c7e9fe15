package org.senddocument.service.sending;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.senddocument.service.mailbox.MeshParcel;

/**
 * A claimed document, ready for the wire.
 *
 * @param attempt the number of this try, from 1
 */
public record Parcel(long documentId, UUID reference, int attempt, MeshParcel message) implements Claim {

    @Override
    public Optional<Dispatch> finish(
            Function<Enquiry, Optional<Dispatch>> ask, Function<Parcel, Optional<Dispatch>> post) {
        return post.apply(this);
    }
}
