package org.senddocument.service.document;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
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

    @Resource
    SessionContext context;

    /** @param page counted from 1 */
    public Page<DocumentView> matching(DocumentFilter filter, int page, int size) {
        int atMost = Page.sizeOf(size);
        int number = Math.max(1, page);
        String account = seesAll() ? null : context.getCallerPrincipal().getName();
        long total = search.count(filter, account);
        List<DocumentView> items = search.find(filter, account, (number - 1) * atMost, atMost).stream()
                .map(views::of)
                .toList();
        return new Page<>(items, total, number, atMost);
    }

    /** @throws UnknownDocumentException where there is none that the caller may see */
    public DocumentView view(UUID reference) {
        return views.of(visible(reference));
    }

    /** @throws UnknownDocumentException where there is none that the caller may see */
    public DocumentDetail detail(UUID reference) {
        return views.detailOf(visible(reference));
    }

    private Document visible(UUID reference) {
        return documents
                .find(reference)
                .filter(document -> seesAll() || isOwn(document))
                .orElseThrow(UnknownDocumentException::new);
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
