package org.senddocument.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.senddocument.domain.document.DocumentStatus;
import org.senddocument.service.document.BulkResend;
import org.senddocument.service.document.DocumentQueries;
import org.senddocument.service.document.DocumentView;
import org.senddocument.service.paging.Page;
import org.senddocument.service.paging.PageRequest;
import org.senddocument.web.page.ListPage;
import org.senddocument.web.page.PageErrors;
import org.senddocument.web.page.Pagination;
import org.senddocument.web.page.QueryParams;
import org.senddocument.web.session.CurrentUser;

/** The list of documents. */
@Named("documentsView")
@RequestScoped
public class DocumentsView {

    @Inject
    QueryParams params;

    @Inject
    PatientSearches searches;

    @Inject
    PageErrors errors;

    @Inject
    DocumentQueries queries;

    @Inject
    CurrentUser user;

    @Inject
    LastList lastList;

    @Inject
    ListPage pages;

    @Inject
    BulkResend bulk;

    @Inject
    DocumentCsv csv;

    private DocumentListQuery query;
    private String nhsNumber;
    private Page<DocumentView> list;
    private Set<String> resendable = Set.of();

    /** Before the page is rendered: it may have to lead elsewhere, or to be a file. */
    public void load() throws IOException {
        if (!isAnswerable()) {
            return;
        }
        if (params.askForCsv()) {
            csv.send(query.filter(nhsNumber), query.inWords());
        } else {
            show();
        }
    }

    private void show() {
        list = pages.of(this::found, query::address);
        if (!list.pastTheEnd()) {
            keep(list.items().stream().map(DocumentView::id).toList());
        }
    }

    private boolean isAnswerable() {
        query = DocumentListQuery.read(params);
        nhsNumber = searches.nhsNumber(query.search()).orElse(null);
        boolean searchIsOver = query.search() != null && nhsNumber == null;
        if (searchIsOver) {
            errors.add("nhsNumber", "documents.search.over");
        }
        return !searchIsOver && params.areGood();
    }

    private Page<DocumentView> found(PageRequest page) {
        return queries.matching(query.filter(nhsNumber), query.order(), page);
    }

    private void keep(List<String> ids) {
        lastList.keep(query.address(list.page()), ids);
        if (user.is("OPERATOR")) {
            resendable = bulk.fit(ids);
        }
    }

    public DocumentListQuery getQuery() {
        return query;
    }

    /** Of the patient searched for; null where none is. */
    public String getNhsNumber() {
        return nhsNumber;
    }

    /** Null where the address asks for something that cannot be answered. */
    public Page<DocumentView> getList() {
        return list;
    }

    public Pagination getPagination() {
        return Pagination.of(list, query::address);
    }

    /** True where something of this page can be sent again, by somebody who may send many at once. */
    public boolean isResendable() {
        return !resendable.isEmpty();
    }

    /** For EL: whether this one can be chosen for it. */
    public boolean offers(String document) {
        return resendable.contains(document);
    }

    public List<DocumentStatus> getStatuses() {
        return List.of(DocumentStatus.values());
    }
}
