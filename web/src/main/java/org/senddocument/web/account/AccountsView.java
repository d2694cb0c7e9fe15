package org.senddocument.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.senddocument.service.account.AccountRegister;
import org.senddocument.service.account.AccountView;
import org.senddocument.service.paging.Page;
import org.senddocument.web.page.Address;
import org.senddocument.web.page.ListPage;
import org.senddocument.web.page.Pagination;

/** Who may sign in. */
@Named("accountsView")
@RequestScoped
public class AccountsView {

    @Inject
    ListPage pages;

    @Inject
    AccountRegister accounts;

    private Page<AccountView> list;

    /** Before the page is rendered, which may have to lead elsewhere. */
    public void load() {
        list = pages.of(accounts::page, AccountsView::address);
    }

    private static String address(int page) {
        return Address.of("/accounts").page(page).toString();
    }

    public Page<AccountView> getList() {
        return list;
    }

    public Pagination getPagination() {
        return Pagination.of(list, AccountsView::address);
    }
}
