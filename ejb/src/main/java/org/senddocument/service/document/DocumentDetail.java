package org.senddocument.service.document;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.senddocument.domain.document.Action;

/**
 * A document with what its page shows beside it.
 *
 * @param permitted what may be done with it now
 * @param contents names and sizes only
 */
public record DocumentDetail(
        DocumentView document,
        String title,
        OffsetDateTime consultedAt,
        String submittedBy,
        List<AttemptView> attempts,
        List<ContentView> contents,
        Set<Action> permitted) {

    /** One time that it was offered to MESH; without an end where no answer was written down. */
    public record AttemptView(int number, String node, Instant startedAt, Instant endedAt, String outcome) {}

    /** @param size in bytes */
    public record ContentView(String title, String contentType, long size) {}

    public boolean permits(Action action) {
        return permitted.contains(action);
    }
}
