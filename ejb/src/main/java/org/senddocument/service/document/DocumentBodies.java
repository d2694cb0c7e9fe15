package org.senddocument.service.document;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.senddocument.domain.audit.AuditAction;
import org.senddocument.domain.audit.AuditEntry;
import org.senddocument.domain.audit.AuditTrail;
import org.senddocument.domain.document.Document;
import org.senddocument.domain.document.Documents;
import org.senddocument.service.mailbox.MessageBody;
import org.senddocument.service.sending.SentMessages;

/** The bodies of documents: for a clerk who says why, and for a sender its own. Every look is written down. */
@Stateless
@RolesAllowed({"clerk", "sender"})
public class DocumentBodies {

    @Inject
    Documents documents;

    @Inject
    SentMessages messages;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Resource
    SessionContext context;

    /**
     * @param reason may be null for a sender that reads its own
     * @throws UnknownDocumentException where there is none that the caller may see
     * @throws ReasonMissingException where a clerk does not say why
     */
    public MessageBody pdf(UUID reference, String reason) {
        return messages.report(looked(reference, reason, AuditAction.VIEW_PDF));
    }

    /** The FHIR message as it was sent. @throws NoMessageYetException where it was not sent yet */
    public MessageBody message(UUID reference, String reason) {
        return messages.message(looked(reference, reason, AuditAction.VIEW_MESSAGE))
                .orElseThrow(NoMessageYetException::new);
    }

    /** @throws ContentsRemovedException where there is nothing left to look at */
    private Document looked(UUID reference, String reason, AuditAction action) {
        Document document = documents.find(reference).orElseThrow(UnknownDocumentException::new);
        String caller = context.getCallerPrincipal().getName();
        boolean own = context.isCallerInRole("sender")
                && document.submission().account().equals(caller);
        if (!own && !context.isCallerInRole("clerk")) {
            throw new UnknownDocumentException();
        }
        if (!own && (reason == null || reason.isBlank())) {
            throw new ReasonMissingException();
        }
        if (document.contentsRemovedAt().isPresent()) {
            throw new ContentsRemovedException();
        }
        audit.add(new AuditEntry(clock.instant(), caller, action, reference, reason));
        return document;
    }
}
