package org.senddocument.service.reconciling;

import java.util.List;
import java.util.Map;

/**
 * What came of clearing up what was in doubt.
 *
 * @param counts what was collected, how many MESH was found to have, and how many wait until it can be asked
 * @param faults what could not be collected
 * @param cleared ids of what may be posted once more; the oldest first
 */
public record Clearing(Map<String, Long> counts, List<String> faults, List<Long> cleared) {

    static final Clearing NOTHING = new Clearing(Map.of(), List.of(), List.of());

    public Clearing {
        counts = Map.copyOf(counts);
        faults = List.copyOf(faults);
        cleared = List.copyOf(cleared);
    }
}
