package org.senddocument.service.incident;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.senddocument.domain.incident.TroubledDocument;

/**
 * What is wrong now, for one cause.
 *
 * @param documents that it concerns; none where it is about no document
 * @param count how many things are wrong
 * @param detail a sentence about it, without patient data
 */
record Finding(List<TroubledDocument> documents, long count, String detail) {

    /** Something that is wrong by itself. */
    static Finding of(String detail) {
        return of(1, detail);
    }

    /** Things that are no documents of ours. */
    static Finding of(long count, String detail) {
        return new Finding(List.of(), count, detail);
    }

    static Finding of(List<TroubledDocument> documents, String detail) {
        return new Finding(documents, documents.size(), detail);
    }

    Set<UUID> references() {
        return documents.stream().map(TroubledDocument::reference).collect(Collectors.toUnmodifiableSet());
    }
}
