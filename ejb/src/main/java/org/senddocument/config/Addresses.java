package org.senddocument.config;

import java.net.URI;

/** Addresses of servers as they are written in a configuration. */
final class Addresses {

    private Addresses() {}

    /** To which paths are added. */
    static URI base(String text) {
        URI uri = whole(text);
        if (text.endsWith("/")) {
            throw new IllegalArgumentException();
        }
        return uri;
    }

    static URI whole(String text) {
        URI uri = URI.create(text);
        boolean http = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
        boolean bare = uri.getRawUserInfo() == null && uri.getRawQuery() == null && uri.getRawFragment() == null;
        if (!http || !bare || uri.getHost() == null) {
            throw new IllegalArgumentException();
        }
        return uri;
    }
}
