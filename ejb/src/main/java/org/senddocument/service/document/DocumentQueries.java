package org.senddocument.service.document;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.senddocument.domain.audit.AuditAction;
import org.senddocument.domain.audit.AuditEntry;
import org.senddocument.domain.audit.AuditTrail;
import org.senddocument.domain.document.Document;
import org.senddocument.domain.document.Documents;

/** What callers may read of documents; never their bodies. A sender without a further role sees its own only. */
@Stateless
@RolesAllowed({"viewer", "clerk", "operator", "sender"})
public class DocumentQueries {

    @Inject
    Documents documents;

    @Inject
    DocumentSearch search;

    @Inject
    DocumentViews views;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Resource
    SessionContext context;

    /** Newest first. @param page counted from 1 */
    public Page<DocumentView> matching(DocumentFilter filter, int page, int size) {
        return matching(filter, ListOrder.NEWEST_FIRST, page, size);
    }

    /** @param page counted from 1 */
    public Page<DocumentView> matching(DocumentFilter filter, ListOrder order, int page, int size) {
        int atMost = Page.sizeOf(size);
        int number = Math.max(1, page);
        String account = seesAll() ? null : context.getCallerPrincipal().getName();
        long total = search.count(filter, account);
        List<DocumentView> items = search.find(filter, account, order, (number - 1) * atMost, atMost).stream()
                .map(views::of)
                .toList();
        return new Page<>(items, total, number, atMost);
    }

    /** @throws UnknownDocumentException where there is none that the caller may see */
    public DocumentView view(UUID reference) {
        return views.of(seen(reference));
    }

    /** @throws UnknownDocumentException where there is none that the caller may see */
    public DocumentDetail detail(UUID reference) {
        return views.detailOf(seen(reference));
    }

    /** Who saw whose document is written down, but not that a clinical system looks after its own. */
    private Document seen(UUID reference) {
        Document document = documents
                .find(reference)
                .filter(found -> seesAll() || isOwn(found))
                .orElseThrow(UnknownDocumentException::new);
        if (!isOwn(document)) {
            String caller = context.getCallerPrincipal().getName();
            audit.add(new AuditEntry(clock.instant(), caller, AuditAction.VIEW_DOCUMENT, reference, null));
        }
        return document;
    }

    private boolean isOwn(Document document) {
        return document.submission()
                .account()
                .equals(context.getCallerPrincipal().getName());
    }

    private boolean seesAll() {
        return context.isCallerInRole("viewer")
                || context.isCallerInRole("clerk")
                || context.isCallerInRole("operator");
    }
}
