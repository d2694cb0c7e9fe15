package org.senddocument.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.senddocument.service.account.AccountRegister;
import org.senddocument.service.account.AccountView;
import org.senddocument.service.paging.Page;
import org.senddocument.service.paging.PageRequest;
import org.senddocument.web.page.Pagination;
import org.senddocument.web.page.QueryParams;

/** Who may sign in. */
@Named("accountsView")
@RequestScoped
public class AccountsView {

    @Inject
    QueryParams params;

    @Inject
    AccountRegister accounts;

    private Page<AccountView> list;

    @PostConstruct
    void load() {
        list = accounts.page(PageRequest.of(params.page()));
    }

    public Page<AccountView> getList() {
        return list;
    }

    public Pagination getPagination() {
        return Pagination.of(list.page(), list.pages(), page -> "/accounts?page=" + page);
    }
}
