package org.senddocument.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.senddocument.service.account.AccountRegister;
import org.senddocument.service.account.AccountView;
import org.senddocument.web.page.Notices;
import org.senddocument.web.page.QueryParams;
import org.senddocument.web.page.UnknownPageException;

/** One account that an administrator is about to close, and why. To close it twice is to close it once. */
@Named("accountCloseView")
@RequestScoped
public class AccountCloseView {

    @Inject
    QueryParams params;

    @Inject
    AccountRegister accounts;

    @Inject
    Notices notices;

    private AccountView account;
    private String reason;

    @PostConstruct
    void load() {
        account = accounts.view(Optional.ofNullable(params.text("name")).orElseThrow(UnknownPageException::new));
    }

    public void close() {
        if (account.closedAt() == null) {
            accounts.close(account.username(), reason);
        }
        notices.done("accounts.closed");
        Faces.redirect("account?name=%s", account.username());
    }

    public AccountView getAccount() {
        return account;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
