package org.senddocument.architecture;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The keys that the readers in config ask for, as they stand in their source. */
final class SettingsOfTheCode {

    private static final String FOLDER = "ejb/src/main/java/org/senddocument/config";
    private static final String KEY = "\\(\\s*\"([a-z][a-z0-9.-]*[a-z0-9])\"";

    private final List<String> sources = Repository.files(FOLDER).stream()
            .map(path -> Repository.text(path.toString()))
            .toList();

    /** Keys put together at run time are not seen: those of the jobs, each of which has a default. */
    Set<String> keys() {
        Set<String> keys = found("\\b(?:read|require|requireText|text|duration|store)");
        found("\\bstore").forEach(store -> keys.add(store + "-password"));
        return keys;
    }

    Set<String> neverAbsent() {
        return found("\\b(?:require|requireText|duration)");
    }

    private Set<String> found(String call) {
        Set<String> keys = new TreeSet<>();
        sources.forEach(source -> Pattern.compile(call + KEY)
                .matcher(source)
                .results()
                .map((MatchResult match) -> "senddocument." + match.group(1))
                .forEach(keys::add));
        return keys;
    }
}
