package org.senddocument.service.document;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.senddocument.domain.audit.AuditAction;
import org.senddocument.domain.audit.AuditEntry;
import org.senddocument.domain.audit.AuditTrail;
import org.senddocument.domain.document.Document;
import org.senddocument.domain.document.Documents;
import org.senddocument.domain.document.Versions;

/**
 * A consultation was deleted at its source, whichever of its documents is named: what has not left is cancelled, of what
 * may have left a person is warned (GPCM-SD-135).
 */
@Stateless
@RolesAllowed({"sender", "clerk"})
public class Withdrawal {

    @Inject
    Documents documents;

    @Inject
    RecipientViews views;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Resource
    SessionContext context;

    /**
     * @return the warning where something was sent (GPCM-SD-135), else empty
     * @throws UnknownDocumentException where there is none that the caller may withdraw
     */
    public Optional<DeletionWarning> withdraw(UUID reference) {
        return withdraw(reference, null);
    }

    /**
     * As above, by a person who says why.
     *
     * @param why null where a clinical system says it
     */
    public Optional<DeletionWarning> withdraw(UUID reference, String why) {
        Versions versions = documents
                .find(reference)
                .filter(found -> context.isCallerInRole("clerk") || isOwn(found))
                .flatMap(found -> documents.holdAllOf(reference))
                .orElseThrow(UnknownDocumentException::new);
        Instant now = clock.instant();
        audit.add(new AuditEntry(now, caller(), AuditAction.DELETED_AT_SOURCE, reference, why));
        versions.with(reference).chain().delete(now);
        versions.notLeft().forEach(document -> document.endAsDeleted(now, caller(), why));
        return versions.lastThatMayHaveLeft().map(this::warningOf);
    }

    /** Until a person records that the practice was told, the pages ask for it. */
    private DeletionWarning warningOf(Document document) {
        return DeletionWarning.of(document, views.practiceToTell(document));
    }

    private boolean isOwn(Document document) {
        return document.submission().account().equals(caller());
    }

    private String caller() {
        return context.getCallerPrincipal().getName();
    }
}
