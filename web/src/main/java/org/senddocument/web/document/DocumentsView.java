package org.senddocument.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.senddocument.domain.document.DocumentStatus;
import org.senddocument.service.document.DocumentQueries;
import org.senddocument.service.document.DocumentView;
import org.senddocument.service.paging.Page;
import org.senddocument.service.paging.PageRequest;
import org.senddocument.web.page.PageAddress;
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
    PageAddress address;

    @Inject
    DocumentCsv csv;

    private DocumentListQuery query;
    private String nhsNumber;
    private Page<DocumentView> list;

    /** Before the page is rendered, for its title says already whether something in the address was wrong. */
    public void load() {
        query = DocumentListQuery.read(params);
        nhsNumber = searches.nhsNumber(query.search()).orElse(null);
        boolean searchIsOver = query.search() != null && nhsNumber == null;
        if (searchIsOver) {
            errors.add("nhsNumber", "documents.search.over");
        }
        if (!searchIsOver && params.areGood()) {
            show(queries.matching(query.filter(nhsNumber), query.order(), PageRequest.of(params.page())));
        }
    }

    private void show(Page<DocumentView> found) {
        list = found;
        if (found.isPastTheEnd()) {
            address.leadTo(query.address(found.pages()));
        } else {
            lastList.keep(
                    query.address(found.page()),
                    found.items().stream().map(DocumentView::id).toList());
        }
    }

    public void download() throws IOException {
        load();
        if (list != null) {
            csv.send(query.filter(nhsNumber), query.inWords());
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
        return Pagination.of(list.page(), list.pages(), query::address);
    }

    /** True where something of this page can be sent again, by somebody who may send many at once. */
    public boolean isResendable() {
        return user.is("OPERATOR") && list.items().stream().anyMatch(DocumentView::resendableTogether);
    }

    public List<DocumentStatus> getStatuses() {
        return List.of(DocumentStatus.values());
    }
}
