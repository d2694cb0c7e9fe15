package org.senddocument.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;

/**
 * The page that somebody asked for before they signed in: a path of this application, never another address.
 *
 * @param path from the context root, with its query
 */
public record AskedPage(String path) {

    /** Where people land who asked for nothing. */
    public static final AskedPage FIRST = new AskedPage("/");

    /** Where the first page leads most people: not worth a reminder either. */
    private static final String DOCUMENTS = "/documents";

    /** Longer than the address of any page with all its filters. */
    public static final int LONGEST = 1000;

    /** The asked page where it is one of ours, else the first. */
    public static AskedPage of(String path) {
        return isLocal(path) ? new AskedPage(path) : FIRST;
    }

    static AskedPage of(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return of(request.getQueryString() == null ? path : path + "?" + request.getQueryString());
    }

    /** A second slash or a backslash would make a browser read the path as another host. */
    private static boolean isLocal(String path) {
        return path != null
                && path.length() <= LONGEST
                && path.startsWith("/")
                && !path.startsWith("//")
                && !path.startsWith("/sign-")
                && path.chars().noneMatch(c -> c == '\\' || Character.isISOControl(c));
    }

    /** @param ended whether they were signed in before, and lost what they had entered since */
    String signInAddress(String contextPath, boolean ended) {
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        if (ended) {
            query.add("ended=true");
        }
        if (!equals(FIRST) && !path.equals(DOCUMENTS)) {
            query.add("from=" + URLEncoder.encode(path, StandardCharsets.UTF_8));
        }
        return contextPath + "/sign-in" + query;
    }
}
