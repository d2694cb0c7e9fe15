package org.senddocument.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** A person who signed in at that moment, as the session keeps them. */
public record SignedIn(String name, Set<String> groups, Instant at) implements Serializable {

    private static final String ATTRIBUTE = SignedIn.class.getName();

    public SignedIn {
        groups = Set.copyOf(groups);
    }

    /** Empty where nobody has signed in. Pages that tell of a fault have it too, where the server knows no caller any more. */
    public static Optional<SignedIn> in(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((SignedIn) session.getAttribute(ATTRIBUTE));
    }

    /** The same person with the roles that hold now. */
    void renewIn(HttpServletRequest request) {
        request.getSession().setAttribute(ATTRIBUTE, this);
    }

    static void forget(HttpServletRequest request) {
        request.getSession().invalidate();
    }

    /** In a session of its own: one that was planted before the sign-in, and what lies in it, is worth nothing after it. */
    public void begin(HttpServletRequest request) {
        forget(request);
        renewIn(request);
    }

    /** In the session that there is, under a new id. */
    public void goOn(HttpServletRequest request) {
        request.changeSessionId();
        renewIn(request);
    }
}
