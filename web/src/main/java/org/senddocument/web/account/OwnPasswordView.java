package org.senddocument.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.senddocument.service.account.OwnPassword;
import org.senddocument.web.page.Notices;
import org.senddocument.web.page.OneActionForm;
import org.senddocument.web.page.PageErrors;
import org.senddocument.web.session.CurrentUser;
import org.senddocument.web.session.PageSession;

/** The form for one's own password. Other sessions of the same person end; this one goes on. */
@Named("ownPasswordView")
@RequestScoped
public class OwnPasswordView {

    @Inject
    OwnPassword passwords;

    @Inject
    PageSession session;

    @Inject
    CurrentUser user;

    @Inject
    OneActionForm form;

    @Inject
    Notices notices;

    @Inject
    PageErrors errors;

    private String present;
    private String wanted;

    public String change() {
        return form.perform(this::changed);
    }

    /** Guessing the present one is slowed down as at the sign-in. */
    private String changed() {
        return switch (session.check(user.getName(), present).outcome()) {
            case IN -> {
                passwords.change(present.toCharArray(), wanted.toCharArray());
                session.goOn(user.getName(), wanted);
                notices.done("password.changed");
                yield "/password?faces-redirect=true";
            }
            case WRONG -> wrong("password.present.wrong");
            case TOO_MANY, UNKNOWN -> wrong("sign-in.too-many");
        };
    }

    private String wrong(String key) {
        errors.add("present", key);
        form.renew();
        return null;
    }

    public OneActionForm getForm() {
        return form;
    }

    public String getPresent() {
        return null; // never shown again
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getWanted() {
        return null; // never shown again
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }
}
