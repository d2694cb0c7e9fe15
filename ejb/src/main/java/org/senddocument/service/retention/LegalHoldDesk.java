package org.senddocument.service.retention;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.senddocument.domain.audit.AuditAction;
import org.senddocument.domain.audit.AuditEntry;
import org.senddocument.domain.audit.AuditTrail;
import org.senddocument.domain.document.Document;
import org.senddocument.domain.document.Documents;
import org.senddocument.domain.retention.LegalHold;
import org.senddocument.domain.retention.LegalHolds;
import org.senddocument.service.document.ActionNotPermittedException;
import org.senddocument.service.document.ReasonMissingException;
import org.senddocument.service.document.UnknownDocumentException;

/** Puts consultations under legal hold and lifts it, each with a reason that the audit trail keeps. */
@Stateless
@RolesAllowed({"operator", "administrator"})
public class LegalHoldDesk {

    @Inject
    Documents documents;

    @Inject
    LegalHolds holds;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Resource
    SessionContext context;

    /** @throws UnknownDocumentException where there is no such document */
    @RolesAllowed({"viewer", "clerk", "operator", "administrator"})
    public LegalHoldView view(UUID reference) {
        Document document = documents.find(reference).orElseThrow(UnknownDocumentException::new);
        return holds.on(document.chain().id())
                .map(hold -> new LegalHoldView(reference.toString(), true, hold.since(), hold.by(), hold.reason()))
                .orElseGet(() -> new LegalHoldView(reference.toString(), false, null, null, null));
    }

    /** @throws ActionNotPermittedException where it is held already */
    public LegalHoldView hold(UUID reference, String reason) {
        long chain = lockedChain(reference, reason);
        if (holds.on(chain).isPresent()) {
            throw new ActionNotPermittedException("The consultation is under legal hold already.");
        }
        Instant now = clock.instant();
        holds.add(new LegalHold(chain, now, caller(), reason));
        audit.add(new AuditEntry(now, caller(), AuditAction.LEGAL_HOLD_SET, reference, reason));
        return view(reference);
    }

    /** @throws ActionNotPermittedException where it is not held */
    public LegalHoldView lift(UUID reference, String reason) {
        long chain = lockedChain(reference, reason);
        LegalHold hold = holds.on(chain)
                .orElseThrow(() -> new ActionNotPermittedException("The consultation is under no legal hold."));
        holds.lift(hold);
        audit.add(new AuditEntry(clock.instant(), caller(), AuditAction.LEGAL_HOLD_LIFTED, reference, reason));
        return new LegalHoldView(reference.toString(), false, null, null, null);
    }

    private long lockedChain(UUID reference, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new ReasonMissingException();
        }
        Document document = documents.find(reference).orElseThrow(UnknownDocumentException::new);
        return holds.lockChain(document.chain().id())
                .orElseThrow(UnknownDocumentException::new)
                .id();
    }

    private String caller() {
        return context.getCallerPrincipal().getName();
    }
}
