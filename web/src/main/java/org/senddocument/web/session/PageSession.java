package org.senddocument.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Password;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import org.senddocument.service.account.SignInBook;
import org.senddocument.web.security.ClientAddress;
import org.senddocument.web.security.SignIn;
import org.senddocument.web.security.SignInAnswer;

/** The session of a person at a browser. */
@RequestScoped
public class PageSession {

    @Inject
    HttpServletRequest request;

    @Inject
    SignIn signIn;

    @Inject
    SignInBook book;

    @Inject
    ClientAddress addresses;

    /** The session is opened only where the answer is that they are in. */
    public SignInAnswer open(String username, String password) {
        SignInAnswer answer = check(username, password);
        if (answer.isIn()) {
            answer.signedIn().begin(request);
            book.signedIn(answer.signedIn().name(), addresses.of(request));
        }
        return answer;
    }

    /** Guessing is slowed down here as at the sign-in. */
    public SignInAnswer check(String username, String password) {
        Password secret = new Password(password);
        SignInAnswer answer = signIn.byPerson(addresses.of(request), new UsernamePasswordCredential(username, secret));
        secret.clear();
        return answer;
    }

    /** Whoever is in and has a new password stays in by it; the sessions that they have elsewhere end. */
    public void goOn(String username, String password) {
        SignInAnswer answer = check(username, password);
        if (answer.isIn()) {
            answer.signedIn().goOn(request);
        }
    }
}
