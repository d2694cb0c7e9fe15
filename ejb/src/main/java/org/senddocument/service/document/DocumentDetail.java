package org.senddocument.service.document;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.senddocument.domain.document.Action;
import org.senddocument.domain.document.DocumentStatus;

/**
 * A document with what its page shows beside it.
 *
 * @param permitted what may be done with it now
 * @param timeline all that is known to have happened, in order of time
 * @param contents names and sizes only
 */
public record DocumentDetail(
        DocumentView document,
        String title,
        OffsetDateTime consultedAt,
        String submittedBy,
        List<AttemptView> attempts,
        List<ContentView> contents,
        Set<Action> permitted,
        List<TimelineEntry> timeline) {

    /** One time that it was offered to MESH; without an end where no answer was written down. */
    public record AttemptView(int number, String node, Instant startedAt, Instant endedAt, String outcome) {}

    /** @param size in bytes */
    public record ContentView(String title, String contentType, long size) {}

    /** The step to take first, as far as it is one of those permitted. */
    public boolean suggests(Action action) {
        boolean first = document.remedy() == null
                ? action == Action.RELEASE
                : document.remedy().firstStep().filter(action::equals).isPresent();
        return permits(action) && (permits(Action.PRACTICE_TOLD) ? action == Action.PRACTICE_TOLD : first);
    }

    /** Whether it makes a difference to record that the consultation was deleted at its source. */
    public boolean withdrawable() {
        DocumentStatus status = document.status();
        return document.deletedAt() == null && (status.mayHaveLeft() || status.canBecome(DocumentStatus.CANCELLED));
    }

    public boolean permits(Action action) {
        return permitted.contains(action);
    }
}
