package org.senddocument.sandbox.mesh.http;

import java.io.InputStream;

/**
 * One request as it came in.
 *
 * @param target path and query, still percent-encoded
 * @param body ends where the request ends; may be left unread
 */
public record IncomingRequest(String method, String target, HeaderFields headers, InputStream body) {

    public String path() {
        return target.split("\\?", 2)[0];
    }

    /** Empty where the target has no query. */
    public String query() {
        int mark = target.indexOf('?');
        return mark < 0 ? "" : target.substring(mark + 1);
    }

    @Override
    public String toString() {
        return method + " " + path();
    }
}
