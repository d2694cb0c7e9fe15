package org.senddocument.service.document;

import java.time.Instant;

/**
 * One thing that happened to a document.
 *
 * @param what of its kind: a status, the number of an attempt, who answered, what a person did
 * @param by who did it; null where it is the practice's side or MESH
 * @param detail in a sentence, or null
 */
public record TimelineEntry(Instant at, Kind kind, String what, String by, String detail) {

    /** In the order in which things of the same moment follow from each other. */
    public enum Kind {
        DEED,
        ACKNOWLEDGEMENT,
        STATUS,
        ATTEMPT
    }
}
