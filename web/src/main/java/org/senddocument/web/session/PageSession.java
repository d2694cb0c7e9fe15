package org.senddocument.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Password;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import org.senddocument.web.security.SignIn;
import org.senddocument.web.security.SignInAnswer;

/** The session of a person at a browser. */
@RequestScoped
public class PageSession {

    @Inject
    HttpServletRequest request;

    @Inject
    SignIn signIn;

    /** The session is opened only where the answer is that they are in. */
    public SignInAnswer open(String username, String password) {
        Password secret = new Password(password);
        SignInAnswer answer = signIn.attempt(request.getRemoteAddr(), new UsernamePasswordCredential(username, secret));
        secret.clear();
        if (answer.isIn()) {
            answer.signedIn().keepIn(request);
        }
        return answer;
    }
}
