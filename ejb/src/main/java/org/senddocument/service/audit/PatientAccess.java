package org.senddocument.service.audit;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.senddocument.domain.audit.AuditAction;
import org.senddocument.domain.audit.AuditEntry;
import org.senddocument.domain.audit.AuditTrail;
import org.senddocument.service.document.ReasonMissingException;
import org.senddocument.service.paging.Page;
import org.senddocument.service.paging.PageRequest;

/**
 * Who saw or did what with the documents of one patient, for an auditor who says why they ask. That they asked is entered
 * too, without the NHS number.
 */
@Stateless
@RolesAllowed("auditor")
public class PatientAccess {

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Resource
    SessionContext context;

    /**
     * Newest first; of documents that retention has removed there is nothing left to find.
     *
     * @throws ReasonMissingException where nothing is said of the purpose
     */
    public Page<AuditView> report(String nhsNumber, String reason, PageRequest page) {
        if (reason == null || reason.isBlank()) {
            throw new ReasonMissingException();
        }
        Page<AuditView> report = page.of(
                trail.ofPatient(nhsNumber, page.first(), page.size()).stream()
                        .map(AuditView::of)
                        .toList(),
                trail.countOfPatient(nhsNumber));
        String auditor = context.getCallerPrincipal().getName();
        trail.add(new AuditEntry(clock.instant(), auditor, AuditAction.ACCESS_REPORT, null, reason));
        return report;
    }
}
