package org.senddocument.service.sending;

import java.util.Optional;
import java.util.function.Function;

/**
 * What came of taking a document from the queue: a parcel to be posted; its end, where our own check refused it; or a
 * question that comes before.
 */
public sealed interface Claim permits Parcel, Dispatch, Enquiry {

    /**
     * Has done what is left to do.
     *
     * @return what became of the document, or empty where it has moved on meanwhile
     */
    Optional<Dispatch> finish(Function<Enquiry, Optional<Dispatch>> ask, Function<Parcel, Optional<Dispatch>> post);
}
