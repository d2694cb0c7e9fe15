package org.senddocument.service.audit;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.senddocument.domain.audit.AuditAction;
import org.senddocument.domain.audit.AuditEntry;
import org.senddocument.domain.audit.AuditFilter;
import org.senddocument.domain.audit.AuditTrail;
import org.senddocument.service.paging.Page;
import org.senddocument.service.paging.PageRequest;

/** The audit trail, for auditors alone: it names staff, documents and reasons, and no patient. */
@Stateless
@RolesAllowed("auditor")
public class AuditQueries {

    /** More than this is not put into one file; a shorter time has to be asked for. */
    public static final int MOST_IN_A_FILE = 10_000;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Resource
    SessionContext context;

    /** Newest first. */
    public Page<AuditView> page(AuditFilter filter, PageRequest page) {
        return page.of(read(filter, page.first(), page.size()), trail.count(filter));
    }

    /** Newest first; of more than {@link #MOST_IN_A_FILE}, the newest. That they were taken out is entered. */
    public List<AuditView> all(AuditFilter filter) {
        String auditor = context.getCallerPrincipal().getName();
        trail.add(new AuditEntry(clock.instant(), auditor, AuditAction.EXPORTED_TRAIL, null, null));
        return read(filter, 0, MOST_IN_A_FILE);
    }

    private List<AuditView> read(AuditFilter filter, int first, int atMost) {
        return trail.find(filter, first, atMost).stream().map(AuditView::of).toList();
    }
}
