package org.senddocument.web.session;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.senddocument.service.account.SignInBook;
import org.senddocument.web.security.SignedIn;

/** Ends the session. By POST only, with which browsers send no cookie from another site. */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient SignInBook book;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SignedIn.in(request).map(SignedIn::name).ifPresent(book::signedOut);
        request.getSession().invalidate();
        response.sendRedirect(request.getContextPath() + "/sign-in?signed-out=true");
    }
}
