package org.senddocument.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.senddocument.service.account.AccountRegister;
import org.senddocument.web.page.Notices;
import org.senddocument.web.page.OnceOnly;

/** The form for one more account. */
@Named("newAccountView")
@RequestScoped
public class NewAccountView {

    @Inject
    AccountRegister accounts;

    @Inject
    OnceOnly once;

    @Inject
    Notices notices;

    @Inject
    Supplier<UUID> ids;

    private final ChosenRoles roles = ChosenRoles.none();
    private String form;
    private String username;
    private String password;

    @PostConstruct
    void open() {
        form = ids.get().toString();
    }

    public String create() {
        return once.perform(form, () -> {
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

    /** What tells this form from another one. */
    public String getForm() {
        return form;
    }

    public void setForm(String form) {
        this.form = form;
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
