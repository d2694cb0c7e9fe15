package org.senddocument.service.reconciling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Counts what one collection did, and names what it could not do. */
public final class CollectionReport {

    /** A thousand broken messages are told well enough by a hundred and a count. */
    private static final int FAULTS = 100;

    private final Map<String, Long> counts = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();

    void collected() {
        add("collected");
    }

    /** MESH had listed it and has it no more. */
    void gone() {
        add("gone");
    }

    /** It is meant for another system that shares the mailbox. */
    void left() {
        add("leftAtMesh");
    }

    void add(IntakeResult result) {
        add(result.name().toLowerCase(Locale.ROOT));
    }

    /** @param fault names the message by MESH's id or ours, and nothing of its content */
    void failed(String fault) {
        add("failed");
        if (faults.size() < FAULTS) {
            faults.add(fault);
        }
    }

    private void add(String what) {
        counts.merge(what, 1L, Long::sum);
    }

    public Map<String, Long> counts() {
        return Map.copyOf(counts);
    }

    /** What was left undone and is tried again by the next run. */
    public List<String> faults() {
        return List.copyOf(faults);
    }
}
