package org.senddocument.domain.retention;

import java.util.Set;
import org.senddocument.domain.document.DocumentStatus;

/**
 * Ends that are kept alike. Every other status still asks something of somebody (an answer, a person who resends), and
 * is kept whatever its age.
 */
public enum RetentionGroup {
    ACCEPTED(Set.of(DocumentStatus.ACCEPTED)),
    NEVER_SENT(Set.of(DocumentStatus.CANCELLED, DocumentStatus.SUPERSEDED, DocumentStatus.NOT_SENT)),
    /** So is what was on its way or did not arrive when its consultation was deleted, once the practice was told of that. */
    SENT_ANOTHER_WAY(Set.of(DocumentStatus.SENT_ANOTHER_WAY, DocumentStatus.VOID));

    private final Set<DocumentStatus> statuses;

    RetentionGroup(Set<DocumentStatus> statuses) {
        this.statuses = statuses;
    }

    Set<DocumentStatus> statuses() {
        return statuses;
    }
}
