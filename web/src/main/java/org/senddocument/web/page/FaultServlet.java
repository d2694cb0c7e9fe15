package org.senddocument.web.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.senddocument.web.security.Problem;
import org.senddocument.web.security.RequestPath;

/** The body of every answer that is a fault: a page for people, a problem for clinical systems. */
@WebServlet("/fault")
public class FaultServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Integer status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (status == null) { // somebody asked for this address itself
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            show(HttpServletResponse.SC_NOT_FOUND, request, response);
        } else if (RequestPath.isApi(askedPath(request))) {
            new Problem(status, "The call failed", "The server answers " + status + ".").writeTo(response);
        } else {
            show(status, request, response);
        }
    }

    private static void show(int status, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.getRequestDispatcher("/WEB-INF/errors/" + pageFor(status) + ".xhtml")
                .forward(request, response);
    }

    /** Where the fault is in what was asked, nothing is wrong with the service. */
    static String pageFor(int status) {
        if (status == HttpServletResponse.SC_FORBIDDEN) {
            return "403";
        }
        return status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR ? "404" : "500";
    }

    private static String askedPath(HttpServletRequest request) {
        String uri = Objects.toString(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), "");
        return uri.startsWith(request.getContextPath())
                ? uri.substring(request.getContextPath().length())
                : uri;
    }
}
