package org.senddocument.service.sending;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** A document of which it is to be found out first who gets it; no other worker takes it meanwhile. */
public record Enquiry(long documentId, UUID reference) implements Claim {

    @Override
    public Optional<Dispatch> finish(
            Function<Enquiry, Optional<Dispatch>> ask, Function<Parcel, Optional<Dispatch>> post) {
        return ask.apply(this);
    }
}
