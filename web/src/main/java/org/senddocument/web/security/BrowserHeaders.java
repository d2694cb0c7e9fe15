package org.senddocument.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.senddocument.service.account.AccessSettings;

/** Headers for browsers: nothing from elsewhere, no script at all, nothing about patients kept in a cache. */
@ApplicationScoped
public class BrowserHeaders {

    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'self'; img-src 'self';"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Inject
    AccessSettings settings;

    void addTo(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", cacheControl(RequestPath.of(request)));
        if (settings.https()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }

    private static String cacheControl(String path) {
        if (path.startsWith("/webjars/")) {
            return "public, max-age=31536000, immutable"; // its version is in its address
        }
        return path.startsWith("/style/") ? "no-cache" : "no-store";
    }
}
