package org.senddocument.domain.document;

import static org.senddocument.domain.document.DocumentStatus.ACCEPTED;
import static org.senddocument.domain.document.DocumentStatus.DEFERRED;
import static org.senddocument.domain.document.DocumentStatus.DELIVERED;
import static org.senddocument.domain.document.DocumentStatus.FAILED;
import static org.senddocument.domain.document.DocumentStatus.ON_HOLD;
import static org.senddocument.domain.document.DocumentStatus.QUEUED;
import static org.senddocument.domain.document.DocumentStatus.REJECTED;
import static org.senddocument.domain.document.DocumentStatus.SENDING;
import static org.senddocument.domain.document.DocumentStatus.SENT;
import static org.senddocument.domain.document.DocumentStatus.UNDELIVERED;
import static org.senddocument.domain.document.DocumentStatus.VOID;
import static org.senddocument.domain.document.DocumentStatus.WAITING;

import java.util.Set;

/** What a clerk may do with a document, and in which statuses. */
public enum Action {
    RESEND(Set.of(REJECTED, UNDELIVERED, FAILED), true),
    HOLD(Set.of(WAITING, QUEUED, DEFERRED), false),
    RELEASE(Set.of(ON_HOLD), false),
    CANCEL(Set.of(WAITING, QUEUED, DEFERRED, ON_HOLD), false),
    SENT_ANOTHER_WAY(Set.of(REJECTED, UNDELIVERED, FAILED, ON_HOLD), true),
    /** Of a deletion at the source, and only after one (GPCM-SD-135). */
    PRACTICE_TOLD(
            Set.of(
                    SENDING,
                    SENT,
                    DELIVERED,
                    ACCEPTED,
                    REJECTED,
                    UNDELIVERED,
                    FAILED,
                    VOID,
                    DocumentStatus.SENT_ANOTHER_WAY),
            false);

    private static final Set<DocumentStatus> UNANSWERED = Set.of(SENT, DELIVERED);

    private final Set<DocumentStatus> statuses;
    private final boolean alsoWhenOverdue;

    Action(Set<DocumentStatus> statuses, boolean alsoWhenOverdue) {
        this.statuses = statuses;
        this.alsoWhenOverdue = alsoWhenOverdue;
    }

    public boolean isPermittedIn(DocumentStatus status, boolean overdue) {
        return statuses.contains(status) || alsoWhenOverdue && overdue && UNANSWERED.contains(status);
    }
}
