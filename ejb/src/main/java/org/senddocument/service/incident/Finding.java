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
 * @param detail a sentence about it, without patient data
 */
record Finding(Set<UUID> documents, String detail) {

    /** Something that is wrong by itself. */
    static Finding of(String detail) {
        return new Finding(Set.of(), detail);
    }

    static Finding of(List<TroubledDocument> documents, String detail) {
        return new Finding(
                documents.stream().map(TroubledDocument::reference).collect(Collectors.toUnmodifiableSet()), detail);
    }

    long count() {
        return Math.max(1, documents.size());
    }
}
