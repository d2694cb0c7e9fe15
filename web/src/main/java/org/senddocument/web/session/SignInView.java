package org.senddocument.web.session;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
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
    FacesContext faces;

    private String username;
    private String password;
    private boolean signedOut;

    @PostConstruct
    void load() {
        signedOut = params.flag("signed-out");
    }

    public void signIn() throws IOException {
        switch (session.open(username, password).outcome()) {
            case IN -> goOn();
            case WRONG -> errors.add("username", "sign-in.wrong");
            case TOO_MANY -> errors.add("username", "sign-in.too-many");
        }
    }

    private void goOn() throws IOException {
        String path = AskedPage.of(params.text("from", AskedPage.LONGEST)).path();
        faces.getExternalContext().redirect(faces.getExternalContext().getRequestContextPath() + path);
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
