package org.senddocument.service.document;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.senddocument.domain.audit.AuditAction;
import org.senddocument.domain.audit.AuditEntry;
import org.senddocument.domain.audit.AuditTrail;

/** The list of documents for a spreadsheet, in pieces; who took which list away is written down. */
@Stateless
@RolesAllowed({"viewer", "clerk", "operator"})
public class DocumentExport {

    /** More than these are not written into one file. */
    public static final int MOST = 10_000;

    private static final int PIECE = 500;

    @Inject
    DocumentSearch search;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Resource
    SessionContext context;

    /** @param total of all that match; the file holds {@link #MOST} at most */
    public record Start(Instant at, String by, long total) {}

    /** @param criteria in words, without anything that names a patient */
    public Start begin(DocumentFilter filter, String criteria) {
        String caller = context.getCallerPrincipal().getName();
        Instant now = clock.instant();
        audit.add(new AuditEntry(now, caller, AuditAction.EXPORT, null, criteria));
        return new Start(now, caller, search.count(filter, null));
    }

    /** Newest first. @param last of the piece before; null for the first piece */
    public List<ExportedDocument> piece(DocumentFilter filter, ExportedDocument last) {
        return search.export(filter, last, PIECE);
    }
}
