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
    /** A search by NHS number; which number, the trail does not hold. */
    SEARCHED_PATIENT,
    /** Who saw and did what with the documents of one patient. */
    ACCESS_REPORT,
    EXPORTED_TRAIL,
    UNMATCHED_SETTLED,
    SIGNED_IN,
    SIGN_IN_REFUSED,
    SIGNED_OUT,
    ACCESS_REFUSED,
    JOB_STARTED,
    JOB_STOPPED,
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
