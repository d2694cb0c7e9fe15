package org.senddocument.service.document;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.senddocument.domain.audit.AuditAction;
import org.senddocument.domain.audit.AuditEntry;
import org.senddocument.domain.audit.AuditTrail;
import org.senddocument.domain.document.Document;
import org.senddocument.domain.document.Documents;
import org.senddocument.service.paging.Page;
import org.senddocument.service.paging.PageRequest;

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
    DocumentDetails details;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Resource
    SessionContext context;

    /** The newest first. */
    public Page<DocumentView> matching(DocumentFilter filter, PageRequest page) {
        return matching(filter, ListOrder.NEWEST_FIRST, page);
    }

    public Page<DocumentView> matching(DocumentFilter filter, ListOrder order, PageRequest page) {
        String account = seesAll() ? null : context.getCallerPrincipal().getName();
        long total = search.count(filter, account);
        if (filter.nhsNumber() != null && account == null && page.number() == 1) {
            write(AuditAction.SEARCHED_PATIENT, null, total + (total == 1 ? " document found" : " documents found"));
        }
        List<DocumentView> items = search.find(filter, account, order, page.first(), page.size()).stream()
                .map(views::of)
                .toList();
        return page.of(items, total);
    }

    /** @throws UnknownDocumentException where there is none that the caller may see */
    public DocumentView view(UUID reference) {
        return views.of(seen(reference));
    }

    /** @throws UnknownDocumentException where there is none that the caller may see */
    public DocumentDetail detail(UUID reference) {
        return details.of(seen(reference));
    }

    /** As {@link #detail}, for a form that comes back: that its page was looked at is written down already. */
    public DocumentDetail detailOfForm(UUID reference) {
        return details.of(visible(reference));
    }

    /**
     * What a list shows of these, which is no look at any of them.
     *
     * @throws UnknownDocumentException where one is none that the caller may see
     */
    public List<DocumentView> listed(Collection<UUID> references) {
        return references.stream().map(this::visible).map(views::of).toList();
    }

    /** Who saw whose document is written down, but not that a clinical system looks after its own. */
    private Document seen(UUID reference) {
        Document document = visible(reference);
        if (!isOwn(document)) {
            write(AuditAction.VIEW_DOCUMENT, reference, null);
        }
        return document;
    }

    private Document visible(UUID reference) {
        return documents
                .find(reference)
                .filter(found -> seesAll() || isOwn(found))
                .orElseThrow(UnknownDocumentException::new);
    }

    private void write(AuditAction action, UUID reference, String what) {
        String caller = context.getCallerPrincipal().getName();
        audit.add(new AuditEntry(clock.instant(), caller, action, reference, what));
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
