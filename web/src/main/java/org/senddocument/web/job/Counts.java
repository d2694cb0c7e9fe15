package org.senddocument.web.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What a run counted, in words, always in the same order. */
@Named("counts")
@ApplicationScoped
public class Counts {

    /** For example {@code 3 abandoned runs} of {@code abandonedRuns}. */
    public List<String> of(Map<String, Long> counts) {
        return new TreeMap<>(counts)
                .entrySet().stream()
                        .map(count -> count.getValue() + " " + words(count.getKey()))
                        .toList();
    }

    private static String words(String name) {
        return name.replaceAll("(?=\\p{Upper})", " ").toLowerCase(Locale.ENGLISH);
    }
}
