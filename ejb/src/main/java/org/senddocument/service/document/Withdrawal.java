package org.senddocument.service.document;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.senddocument.domain.audit.AuditAction;
import org.senddocument.domain.audit.AuditEntry;
import org.senddocument.domain.audit.AuditTrail;
import org.senddocument.domain.document.Document;
import org.senddocument.domain.document.DocumentStatus;
import org.senddocument.domain.document.Documents;
import org.senddocument.domain.tracing.Recipients;

/** A consultation was deleted at its source: what has not left is cancelled, of what has left a person is warned. */
@Stateless
@RolesAllowed({"sender", "clerk"})
public class Withdrawal {

    private static final String REASON = "The consultation was deleted at its source.";

    @Inject
    Documents documents;

    @Inject
    Recipients recipients;

    @Inject
    RecipientViews views;

    @Inject
    AuditTrail audit;

    @Inject
    Supplier<UUID> ids;

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
        Document document = documents
                .lock(reference)
                .filter(found -> context.isCallerInRole("clerk") || isOwn(found))
                .orElseThrow(UnknownDocumentException::new);
        audit.add(new AuditEntry(clock.instant(), caller(), AuditAction.DELETED_AT_SOURCE, reference, why));
        if (document.status().canBecome(DocumentStatus.CANCELLED)) {
            document.cancel(clock.instant(), caller(), why == null ? REASON : REASON + " " + why);
        }
        return document.status().mayHaveLeft() ? Optional.of(warningOf(document)) : Optional.empty();
    }

    /** Until a person records that the practice was told, the document's page asks for it. */
    private DeletionWarning warningOf(Document document) {
        recipients.ofOrNew(document.id(), ids).deleted(clock.instant());
        return DeletionWarning.of(document, views.practiceToTell(document));
    }

    private boolean isOwn(Document document) {
        return document.submission().account().equals(caller());
    }

    private String caller() {
        return context.getCallerPrincipal().getName();
    }
}
