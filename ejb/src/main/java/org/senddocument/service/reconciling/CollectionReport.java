package org.senddocument.service.reconciling;

import java.util.LinkedHashMap;
import java.util.Map;

/** Counts what one collection did. */
public final class CollectionReport {

    private final Map<String, Long> counts = new LinkedHashMap<>();

    void collected() {
        add("collected");
    }

    /** MESH had listed it and has it no more. */
    void gone() {
        add("gone");
    }

    void add(IntakeResult result) {
        add(result.name().toLowerCase(java.util.Locale.ROOT));
    }

    private void add(String what) {
        counts.merge(what, 1L, Long::sum);
    }

    public Map<String, Long> counts() {
        return Map.copyOf(counts);
    }
}
