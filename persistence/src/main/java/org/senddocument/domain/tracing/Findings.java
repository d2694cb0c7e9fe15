package org.senddocument.domain.tracing;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Findings as one column holds them. */
final class Findings {

    private static final String SEPARATOR = ",";

    private Findings() {}

    static String write(Collection<Finding> findings) {
        return findings.stream().map(Finding::name).collect(Collectors.joining(SEPARATOR));
    }

    static Set<Finding> read(String column) {
        EnumSet<Finding> findings = EnumSet.noneOf(Finding.class);
        if (column != null && !column.isEmpty()) {
            Arrays.stream(column.split(SEPARATOR)).map(Finding::valueOf).forEach(findings::add);
        }
        return findings;
    }
}
