package org.senddocument.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Establishes who is asking, for the whole application. REST wants HTTP Basic with every call; a session alone is not
 * enough there, so no other site can make a signed-in browser call it. Pages live by the session.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    private static final Problem UNAUTHORIZED = new Problem(401, "Unauthorized", "Sign in with HTTP Basic.");
    private static final Problem TOO_MANY = new Problem(429, "Too Many Requests", "Too many wrong passwords at once.");

    @Inject
    SignIn signIn;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        if (RequestPath.isHealth(request)) {
            return context.doNothing();
        }
        return RequestPath.isApi(request) ? forApi(request, context) : forPage(request, context);
    }

    private AuthenticationStatus forApi(HttpServletRequest request, HttpMessageContext context)
            throws AuthenticationException {
        Optional<UsernamePasswordCredential> credential = BasicHeader.read(request.getHeader("Authorization"));
        if (credential.isEmpty()) {
            return refuse(context, UNAUTHORIZED);
        }
        SignInAnswer answer = signIn.attempt(request.getRemoteAddr(), credential.get());
        return switch (answer.outcome()) {
            case IN -> signedIn(context, answer.signedIn());
            case WRONG -> refuse(context, UNAUTHORIZED);
            case TOO_MANY -> refuse(context, TOO_MANY);
        };
    }

    private static AuthenticationStatus forPage(HttpServletRequest request, HttpMessageContext context) {
        Optional<SignedIn> signedIn = SignedIn.in(request);
        if (signedIn.isPresent()) {
            return signedIn(context, signedIn.get());
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        return context.redirect(AskedPage.of(request).signInAddress(request.getContextPath()));
    }

    private static AuthenticationStatus signedIn(HttpMessageContext context, SignedIn signedIn) {
        return context.notifyContainerAboutLogin(signedIn.name(), signedIn.groups());
    }

    private static AuthenticationStatus refuse(HttpMessageContext context, Problem problem)
            throws AuthenticationException {
        HttpServletResponse response = context.getResponse();
        if (problem == TOO_MANY) {
            response.setHeader("Retry-After", "5");
        } else {
            response.setHeader("WWW-Authenticate", "Basic realm=\"Send Document\", charset=\"UTF-8\"");
        }
        try {
            problem.writeTo(response);
        } catch (IOException e) {
            throw new AuthenticationException("The answer could not be written.", e);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }
}
