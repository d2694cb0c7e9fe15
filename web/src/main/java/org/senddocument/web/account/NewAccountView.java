package org.senddocument.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.senddocument.service.account.AccountRegister;
import org.senddocument.web.page.Notices;
import org.senddocument.web.page.OneActionForm;

/** The form for one more account. */
@Named("newAccountView")
@RequestScoped
public class NewAccountView {

    @Inject
    AccountRegister accounts;

    @Inject
    OneActionForm form;

    @Inject
    Notices notices;

    private final ChosenRoles roles = ChosenRoles.none();
    private String username;
    private String password;

    public String create() {
        return form.perform(() -> {
            accounts.create(username, password.toCharArray(), roles.asSet());
            notices.done("accounts.created");
            return "/accounts?faces-redirect=true";
        });
    }

    public ChosenRoles getRoles() {
        return roles;
    }

    public List<String> getRoleNames() {
        return ChosenRoles.NAMES;
    }

    public OneActionForm getForm() {
        return form;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return null; // never shown again
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
