package org.senddocument.sandbox.mesh.http;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The header fields of a request or an answer, in their order. Names compare without case and are kept in lower case. */
public final class HeaderFields {

    private final Map<String, String> fields = new LinkedHashMap<>();

    /** A field given twice is one list, as RFC 9110 (5.3) reads it. */
    public HeaderFields add(String name, String value) {
        fields.merge(name.toLowerCase(Locale.ROOT), value, (first, second) -> first + ", " + second);
        return this;
    }

    public HeaderFields set(String name, String value) {
        fields.put(name.toLowerCase(Locale.ROOT), value);
        return this;
    }

    public Optional<String> get(String name) {
        return Optional.ofNullable(fields.get(name.toLowerCase(Locale.ROOT)));
    }

    public boolean has(String name, String value) {
        return get(name).filter(value::equalsIgnoreCase).isPresent();
    }

    public Map<String, String> asMap() {
        return Collections.unmodifiableMap(fields);
    }
}
