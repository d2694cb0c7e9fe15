package org.senddocument.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.senddocument.service.account.AccountRegister;
import org.senddocument.service.account.AccountView;
import org.senddocument.web.page.Notices;
import org.senddocument.web.page.QueryParams;
import org.senddocument.web.page.UnknownPageException;

/** One account and what an administrator may change of it. Each change may be made twice and is the same then. */
@Named("accountDetailView")
@RequestScoped
public class AccountDetailView {

    @Inject
    QueryParams params;

    @Inject
    AccountRegister accounts;

    @Inject
    Notices notices;

    private AccountView account;
    private ChosenRoles roles;
    private String password;

    @PostConstruct
    void load() {
        String name = Optional.ofNullable(params.text("name")).orElseThrow(UnknownPageException::new);
        account = accounts.view(name);
        roles = ChosenRoles.of(account.roles());
    }

    public void changeRoles() {
        accounts.changeRoles(account.username(), roles.asSet());
        done("accounts.roles.changed");
    }

    public void changePassword() {
        accounts.changePassword(account.username(), password.toCharArray());
        done("accounts.password.changed");
    }

    public void reopen() {
        accounts.reopen(account.username());
        done("accounts.reopened");
    }

    private void done(String key) {
        notices.done(key);
        Faces.redirect("account?name=%s", account.username());
    }

    public AccountView getAccount() {
        return account;
    }

    public ChosenRoles getRoles() {
        return roles;
    }

    public List<String> getRoleNames() {
        return ChosenRoles.NAMES;
    }

    public String getPassword() {
        return null; // never shown again
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
