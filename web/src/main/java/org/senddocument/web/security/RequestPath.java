package org.senddocument.web.security;

import jakarta.servlet.http.HttpServletRequest;

/** Which part of the application a request is for. */
public final class RequestPath {

    private static final String API = "/api/";
    private static final String HEALTH = "/api/v1/health";

    private RequestPath() {}

    /** True for REST, where a session is not enough. */
    public static boolean isApi(HttpServletRequest request) {
        return isApi(of(request));
    }

    public static boolean isApi(String path) {
        return path.startsWith(API);
    }

    static boolean isHealth(HttpServletRequest request) {
        String path = of(request);
        return path.equals(HEALTH) || path.startsWith(HEALTH + "/");
    }

    /** As the server itself reads it: decoded, without path parameters, so that no spelling slips past a check. */
    static String of(HttpServletRequest request) {
        return request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    }
}
