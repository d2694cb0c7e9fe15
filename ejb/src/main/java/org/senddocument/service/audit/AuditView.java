package org.senddocument.service.audit;

import java.time.Instant;
import org.senddocument.domain.audit.AuditAction;
import org.senddocument.domain.audit.AuditEntry;

/**
 * What somebody did or saw.
 *
 * @param by the account, or the system itself; null where somebody without an account tried to get in
 * @param document id of the document, null where it is about none
 * @param reason null where none was asked for
 */
public record AuditView(Instant at, String by, AuditAction action, String document, String reason) {

    static AuditView of(AuditEntry entry) {
        return new AuditView(
                entry.at(),
                entry.account().orElse(null),
                entry.action(),
                entry.document().map(Object::toString).orElse(null),
                entry.reason().orElse(null));
    }
}
