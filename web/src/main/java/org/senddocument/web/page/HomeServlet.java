package org.senddocument.web.page;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.senddocument.domain.account.Role;

/** The bare address of the application leads everybody to what they are here for. */
@WebServlet("")
public class HomeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + pageFor(request));
    }

    private static String pageFor(HttpServletRequest request) {
        if (Stream.of(Role.VIEWER, Role.CLERK, Role.OPERATOR, Role.SENDER).anyMatch(role -> holds(request, role))) {
            return "/documents";
        }
        return holds(request, Role.AUDITOR) ? "/audit" : "/accounts";
    }

    private static boolean holds(HttpServletRequest request, Role role) {
        return request.isUserInRole(role.group());
    }
}
