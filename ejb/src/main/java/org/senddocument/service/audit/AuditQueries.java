package org.senddocument.service.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
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

    /** Newest first. */
    public Page<AuditView> page(AuditFilter filter, PageRequest page) {
        return page.of(read(filter, page.first(), page.size()), trail.count(filter));
    }

    /** Newest first; of more than {@link #MOST_IN_A_FILE}, the newest. */
    public List<AuditView> all(AuditFilter filter) {
        return read(filter, 0, MOST_IN_A_FILE);
    }

    private List<AuditView> read(AuditFilter filter, int first, int atMost) {
        return trail.find(filter, first, atMost).stream().map(AuditView::of).toList();
    }
}
