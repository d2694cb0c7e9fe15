package org.senddocument.web.inbound;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.senddocument.service.paging.Page;
import org.senddocument.service.paging.PageRequest;
import org.senddocument.service.reconciling.UnmatchedMessages;
import org.senddocument.service.reconciling.UnmatchedView;
import org.senddocument.web.page.Pagination;
import org.senddocument.web.page.QueryParams;

/** The inbound messages that belong to no document. */
@Named("unmatchedMessagesView")
@RequestScoped
public class UnmatchedMessagesView {

    @Inject
    QueryParams params;

    @Inject
    UnmatchedMessages messages;

    private Page<UnmatchedView> list;

    @PostConstruct
    void load() {
        list = messages.page(PageRequest.of(params.page()));
    }

    public Page<UnmatchedView> getList() {
        return list;
    }

    public Pagination getPagination() {
        return Pagination.of(list.page(), list.pages(), page -> "/unmatched?page=" + page);
    }
}
