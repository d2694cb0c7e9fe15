package org.senddocument.web.inbound;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.senddocument.service.paging.Page;
import org.senddocument.service.reconciling.UnmatchedMessages;
import org.senddocument.service.reconciling.UnmatchedView;
import org.senddocument.web.page.Address;
import org.senddocument.web.page.ListPage;
import org.senddocument.web.page.Pagination;
import org.senddocument.web.page.QueryParams;

/** The inbound messages that belong to no document: those that nobody has dealt with, or those that somebody has. */
@Named("unmatchedMessagesView")
@RequestScoped
public class UnmatchedMessagesView {

    @Inject
    QueryParams params;

    @Inject
    ListPage pages;

    @Inject
    UnmatchedMessages messages;

    private boolean settled;
    private Page<UnmatchedView> list;

    /** Before the page is rendered, which may have to lead elsewhere. */
    public void load() {
        settled = params.flag("settled");
        list = pages.of(page -> messages.page(settled, page), this::address);
    }

    private String address(int page) {
        return Address.of("/unmatched").withFlag("settled", settled).page(page).toString();
    }

    public Page<UnmatchedView> getList() {
        return list;
    }

    public boolean isSettled() {
        return settled;
    }

    public Pagination getPagination() {
        return Pagination.of(list, this::address);
    }
}
