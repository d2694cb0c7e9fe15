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
 * Establishes who is asking, for the whole application. REST wants HTTP Basic,
 * or a token where OpenID Connect is configured, with every call; a session alone is not
 * enough there, so no other site can make a signed-in browser call it. Pages live by the session.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    private static final String BASIC = "Basic realm=\"Send Document\", charset=\"UTF-8\"";
    private static final String BEARER = "Bearer realm=\"Send Document\"";

    private static final Problem UNAUTHORIZED = new Problem(401, "Unauthorized", "Sign in with HTTP Basic.");
    private static final Problem NOT_BELIEVED = new Problem(401, "Unauthorized", "The token is not accepted here.");
    private static final Problem NOT_CHECKED =
            new Problem(503, "Service Unavailable", "The token cannot be checked just now.");
    private static final Problem TOO_MANY = new Problem(429, "Too Many Requests", "Too many wrong passwords at once.");

    @Inject
    SignIn signIn;

    @Inject
    ClientAddress addresses;

    @Inject
    BrowserHeaders headers;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        headers.addTo(request, response); // what is answered here never comes to a filter
        if (RequestPath.isHealth(request)) {
            return context.doNothing();
        }
        return RequestPath.isApi(request) ? forApi(request, context) : forPage(request, context);
    }

    private AuthenticationStatus forApi(HttpServletRequest request, HttpMessageContext context)
            throws AuthenticationException {
        String authorization = request.getHeader("Authorization");
        Optional<String> token = BearerHeader.read(authorization).filter(given -> signIn.acceptsTokens());
        if (token.isPresent()) {
            return answer(context, signIn.attempt(token.get()), NOT_BELIEVED);
        }
        Optional<UsernamePasswordCredential> credential = BasicHeader.read(authorization);
        if (credential.isEmpty()) {
            return refuse(context, UNAUTHORIZED);
        }
        return answer(context, signIn.bySystem(addresses.of(request), credential.get()), UNAUTHORIZED);
    }

    private AuthenticationStatus answer(HttpMessageContext context, SignInAnswer answer, Problem wrong)
            throws AuthenticationException {
        return switch (answer.outcome()) {
            case IN -> signedIn(context, answer.signedIn());
            case WRONG -> refuse(context, wrong);
            case TOO_MANY -> refuse(context, TOO_MANY);
            case UNKNOWN -> refuse(context, NOT_CHECKED);
        };
    }

    private AuthenticationStatus forPage(HttpServletRequest request, HttpMessageContext context) {
        Optional<SignedIn> kept = SignedIn.in(request);
        if (!context.isProtected()) {
            return kept.map(signedIn -> signedIn(context, signedIn)).orElseGet(context::doNothing);
        }
        Optional<SignedIn> standing = kept.flatMap(signIn::standing);
        if (standing.isPresent()) {
            standing.get().renewIn(request);
            return signedIn(context, standing.get());
        }
        if (kept.isPresent()) {
            SignedIn.forget(request);
        }
        boolean ended = kept.isPresent() || hadASession(request);
        return context.redirect(AskedPage.of(request).signInAddress(request.getContextPath(), ended));
    }

    /** The browser still names a session that the server has ended since. */
    private static boolean hadASession(HttpServletRequest request) {
        return request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
    }

    private static AuthenticationStatus signedIn(HttpMessageContext context, SignedIn signedIn) {
        return context.notifyContainerAboutLogin(signedIn.name(), signedIn.groups());
    }

    private AuthenticationStatus refuse(HttpMessageContext context, Problem problem) throws AuthenticationException {
        HttpServletResponse response = context.getResponse();
        if (problem.status() == 401) {
            challenge(problem, response);
        } else {
            response.setHeader("Retry-After", "5");
        }
        try {
            problem.writeTo(response);
        } catch (IOException e) {
            throw new AuthenticationException("The answer could not be written.", e);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }

    private void challenge(Problem problem, HttpServletResponse response) {
        if (problem == NOT_BELIEVED) {
            response.setHeader("WWW-Authenticate", BEARER + ", error=\"invalid_token\"");
            return;
        }
        response.setHeader("WWW-Authenticate", BASIC);
        if (signIn.acceptsTokens()) {
            response.addHeader("WWW-Authenticate", BEARER);
        }
    }
}
