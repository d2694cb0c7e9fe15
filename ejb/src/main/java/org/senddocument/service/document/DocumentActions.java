package org.senddocument.service.document;

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
import org.senddocument.domain.document.Action;
import org.senddocument.domain.document.Document;
import org.senddocument.domain.document.Documents;
import org.senddocument.domain.document.OverdueAfter;
import org.senddocument.domain.document.Versions;

/**
 * What a clerk does with a document. Each takes the row first, or the chain where more than the document is concerned, so
 * two people at once make one action: the second is told that the status does not permit it any more.
 */
@Stateless
@RolesAllowed("clerk")
public class DocumentActions {

    @Inject
    Documents documents;

    @Inject
    DocumentViews views;

    @Inject
    AuditTrail audit;

    @Inject
    OverdueAfter overdueAfter;

    @Inject
    Resending resending;

    @Inject
    Clock clock;

    @Resource
    SessionContext context;

    /** @return the new document: new message ids, the same consultation and version */
    public DocumentView resend(UUID reference, String reason) {
        Versions versions = documents.holdAllOf(reference).orElseThrow(UnknownDocumentException::new);
        Document document = permitted(versions.with(reference), Action.RESEND, reason);
        return views.of(resending.resend(document, versions, caller(), reason));
    }

    public DocumentView hold(UUID reference, String reason) {
        Document document = taken(reference, Action.HOLD, reason);
        document.hold(clock.instant(), caller(), reason);
        return views.of(document);
    }

    public DocumentView release(UUID reference, String reason) {
        Document document = taken(reference, Action.RELEASE, reason);
        document.release(clock.instant(), caller(), reason);
        return views.of(document);
    }

    public DocumentView cancel(UUID reference, String reason) {
        Document document = taken(reference, Action.CANCEL, reason);
        document.cancel(clock.instant(), caller(), reason);
        return views.of(document);
    }

    public DocumentView sentAnotherWay(UUID reference, String reason) {
        Document document = taken(reference, Action.SENT_ANOTHER_WAY, reason);
        document.sentAnotherWay(clock.instant(), caller(), reason);
        return views.of(document);
    }

    /** Of a deletion at the source: the practice is not told by itself (GPCM-SD-135). */
    public DocumentView practiceTold(UUID reference, String reason) {
        Versions versions = documents.holdAllOf(reference).orElseThrow(UnknownDocumentException::new);
        Document document = permitted(versions.with(reference), Action.PRACTICE_TOLD, reason);
        if (document.chain().deletion().filter(deletion -> !deletion.isTold()).isEmpty()) {
            throw new ActionNotPermittedException(
                    "The consultation was not deleted at its source after it was sent, or the practice was told already.");
        }
        document.chain().practiceTold(caller(), reason, clock.instant());
        return views.of(document);
    }

    private Document taken(UUID reference, Action action, String reason) {
        return permitted(documents.lock(reference).orElseThrow(UnknownDocumentException::new), action, reason);
    }

    private Document permitted(Document document, Action action, String reason) {
        Instant now = clock.instant();
        if (!action.isPermittedIn(document.status(), document.isOverdue(overdueAfter, now))) {
            throw new ActionNotPermittedException("A document that is " + document.status() + " does not permit this.");
        }
        audit.add(new AuditEntry(now, caller(), AuditAction.of(action), document.reference(), reason));
        return document;
    }

    private String caller() {
        return context.getCallerPrincipal().getName();
    }
}
