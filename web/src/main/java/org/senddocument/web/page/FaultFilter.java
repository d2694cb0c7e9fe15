package org.senddocument.web.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Turns what services refuse into the status that says so; defects go on to the server, which logs them. */
@WebFilter(urlPatterns = "/*")
public class FaultFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

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
            response.sendError(status.get());
        }
    }
}
