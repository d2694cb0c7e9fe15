package org.senddocument.web.page;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.senddocument.service.account.SignInBook;
import org.senddocument.service.fault.Causes;
import org.senddocument.web.security.SignedIn;

/** Turns what services refuse into the status that says so; defects go on to the server, which logs them. */
@WebFilter(urlPatterns = "/*")
public class FaultFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_PATH = 200;

    private static final System.Logger LOG = System.getLogger(FaultFilter.class.getName());

    @Inject
    transient SignInBook book;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            Optional<Integer> status = Fault.statusOf(e);
            if (status.isEmpty() || response.isCommitted()) {
                throw e;
            }
            if (status.get() == HttpServletResponse.SC_FORBIDDEN) {
                writeDown(request);
            }
            response.sendError(status.get());
        }
    }

    /** The answer is the same where it cannot be written down. */
    private void writeDown(HttpServletRequest request) {
        String name = SignedIn.in(request).map(SignedIn::name).orElse(null);
        try {
            book.accessRefused(name, pathOf(request));
        } catch (RuntimeException e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    () -> "A refused access could not be entered in the audit trail. " + Causes.traceOf(e));
        }
    }

    private static String pathOf(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.substring(0, Math.min(path.length(), LONGEST_PATH));
    }
}
