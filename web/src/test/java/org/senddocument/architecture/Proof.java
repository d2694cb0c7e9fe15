package org.senddocument.architecture;

import java.util.List;
import java.util.regex.Pattern;

/** A test by its class and its method, as documents name it. */
record Proof(String testClass, String method) {

    private static final Pattern NAMED = Pattern.compile("`([A-Za-z0-9]+)\\.([A-Za-z0-9]+)`");

    /** Every one that a text names. */
    static List<Proof> in(String text) {
        return NAMED.matcher(text)
                .results()
                .map(found -> new Proof(found.group(1), found.group(2)))
                .toList();
    }
}
