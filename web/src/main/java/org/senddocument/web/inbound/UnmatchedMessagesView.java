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

/** The inbound messages that belong to no document: those that nobody has dealt with, or those that somebody has. */
@Named("unmatchedMessagesView")
@RequestScoped
public class UnmatchedMessagesView {

    @Inject
    QueryParams params;

    @Inject
    UnmatchedMessages messages;

    private boolean settled;
    private Page<UnmatchedView> list;

    @PostConstruct
    void load() {
        settled = params.flag("settled");
        list = messages.page(settled, PageRequest.of(params.page()));
    }

    public Page<UnmatchedView> getList() {
        return list;
    }

    public boolean isSettled() {
        return settled;
    }

    public Pagination getPagination() {
        String address = settled ? "/unmatched?settled=true&page=" : "/unmatched?page=";
        return Pagination.of(list.page(), list.pages(), page -> address + page);
    }
}
