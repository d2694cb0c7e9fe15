package org.senddocument.web.session;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.senddocument.web.page.PageAddress;
import org.senddocument.web.page.PageErrors;
import org.senddocument.web.page.QueryParams;
import org.senddocument.web.security.AskedPage;

/** The page on which people sign in; it leads on to the page that they had asked for. */
@Named("signInView")
@RequestScoped
public class SignInView {

    @Inject
    PageSession session;

    @Inject
    QueryParams params;

    @Inject
    PageErrors errors;

    @Inject
    PageAddress address;

    @Inject
    CurrentUser user;

    @Inject
    FacesContext faces;

    private String username;
    private String password;
    private boolean signedOut;
    private boolean ended;

    @PostConstruct
    void load() {
        signedOut = params.flag("signed-out");
        ended = params.flag("ended");
    }

    /** Before the page is rendered: whoever is in already has nothing to do here. */
    public void passOn() {
        if (!faces.isPostback() && user.getName() != null) {
            address.leadTo(AskedPage.of(params.text("from", AskedPage.LONGEST)).path());
        }
    }

    public void signIn() {
        switch (session.open(username, password).outcome()) {
            case IN -> goOn();
            case WRONG -> errors.add("username", "sign-in.wrong");
            case TOO_MANY -> errors.add("username", "sign-in.too-many");
        }
    }

    private void goOn() {
        address.leadTo(AskedPage.of(params.text("from", AskedPage.LONGEST)).path());
    }

    /** True where they were signed in before, and lost what they had entered since. */
    public boolean isEnded() {
        return ended;
    }

    public boolean isSignedOut() {
        return signedOut;
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
