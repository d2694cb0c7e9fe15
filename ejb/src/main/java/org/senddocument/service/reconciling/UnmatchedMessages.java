package org.senddocument.service.reconciling;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.senddocument.domain.audit.AuditAction;
import org.senddocument.domain.audit.AuditEntry;
import org.senddocument.domain.audit.AuditTrail;
import org.senddocument.domain.inbound.InboundMessage;
import org.senddocument.domain.inbound.InboundMessages;
import org.senddocument.service.document.ActionNotPermittedException;
import org.senddocument.service.document.ReasonMissingException;
import org.senddocument.service.paging.Page;
import org.senddocument.service.paging.PageRequest;

/** Inbound messages that belong to no document, for a person to look at and to deal with. */
@Stateless
@RolesAllowed({"operator", "clerk"})
public class UnmatchedMessages {

    /** What the audit trail takes. */
    private static final int LONGEST = 2000;

    @Inject
    InboundMessages messages;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Resource
    SessionContext context;

    /**
     * Newest first.
     *
     * @param settled whether a person has dealt with them; null for both
     */
    public Page<UnmatchedView> page(Boolean settled, PageRequest page) {
        return page.of(
                messages.unmatched(settled, page.first(), page.size()).stream()
                        .map(UnmatchedView::of)
                        .toList(),
                messages.countUnmatched(settled));
    }

    /** Empty where there is none of that id. */
    public Optional<UnmatchedView> view(String meshMessageId) {
        return messages.find(meshMessageId).map(UnmatchedView::of);
    }

    /**
     * A person has dealt with it, and says how. Where what it names appears later, it is matched all the same.
     *
     * @return empty where there is none of that id
     * @throws ReasonMissingException where nothing is said
     * @throws ActionNotPermittedException where somebody was quicker, or it belongs to a document by now
     */
    public Optional<UnmatchedView> settle(String meshMessageId, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new ReasonMissingException();
        }
        Optional<InboundMessage> message = messages.lock(meshMessageId);
        message.ifPresent(found -> settle(found, reason));
        return message.map(UnmatchedView::of);
    }

    private void settle(InboundMessage message, String reason) {
        String caller = context.getCallerPrincipal().getName();
        Instant now = clock.instant();
        if (!message.settle(caller, reason, now)) {
            throw new ActionNotPermittedException(
                    "The message was dealt with already, or belongs to a document by now.");
        }
        String what = message.meshMessageId() + ": " + reason;
        String entered = what.substring(0, Math.min(what.length(), LONGEST));
        audit.add(new AuditEntry(now, caller, AuditAction.UNMATCHED_SETTLED, null, entered));
    }
}
