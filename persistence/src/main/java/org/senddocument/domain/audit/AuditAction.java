package org.senddocument.domain.audit;

import org.senddocument.domain.document.Action;

/** What the audit trail tells of. */
public enum AuditAction {
    VIEW_DOCUMENT,
    VIEW_PDF,
    VIEW_MESSAGE,
    RESEND,
    HOLD,
    RELEASE,
    CANCEL,
    SENT_ANOTHER_WAY,
    PRACTICE_TOLD,
    DELETED_AT_SOURCE,
    LEGAL_HOLD_SET,
    LEGAL_HOLD_LIFTED,
    EXPORT,
    PURGED_CONTENTS,
    PURGED_METADATA,
    CREATE_ACCOUNT,
    CHANGE_PASSWORD,
    CHANGE_ROLES,
    CLOSE_ACCOUNT,
    REOPEN_ACCOUNT;

    /** What a person does with a document is told by the same word. */
    public static AuditAction of(Action action) {
        return valueOf(action.name());
    }
}
