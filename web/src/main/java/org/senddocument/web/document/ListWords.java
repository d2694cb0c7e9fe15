package org.senddocument.web.document;

import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.senddocument.web.page.Texts;

/** What a list of documents is called, and what was asked for. */
final class ListWords {

    private ListWords() {}

    static String heading(DocumentListQuery query) {
        if (query.isEverything()) {
            return "documents";
        }
        List<String> names = names(query);
        if (isNarrowed(query) || names.size() > 1) {
            return "documents.filtered";
        }
        // Who fails, or is overdue, is called so whether or not somebody has dealt with it.
        return names.isEmpty() ? "documents.needs-person" : names.get(0);
    }

    /** What is asked for and has a name of its own. */
    private static List<String> names(DocumentListQuery query) {
        return Stream.of(
                        query.status() == null ? null : "documents.status." + query.status(),
                        query.overdue() ? "documents.overdue" : null,
                        query.practiceToBeTold() ? "documents.practice-to-be-told" : null)
                .filter(Objects::nonNull)
                .toList();
    }

    /** By what has no name of its own. */
    private static boolean isNarrowed(DocumentListQuery query) {
        return Stream.of(
                        query.search(),
                        query.consultationId(),
                        query.code(),
                        query.practice(),
                        query.from(),
                        query.to())
                .anyMatch(Objects::nonNull);
    }

    static String of(DocumentListQuery query) {
        StringJoiner words = new StringJoiner("; ").setEmptyValue(Texts.of("documents.everything"));
        say(words, "status", query.status() == null ? null : Texts.of("status." + query.status()));
        sayOf(words, "find.overdue", query.overdue());
        sayOf(words, "find.needs-person", query.needsPerson());
        sayOf(words, "find.practice-to-be-told", query.practiceToBeTold());
        say(words, "find.from", query.from());
        say(words, "find.to", query.to());
        say(words, "find.code", query.code());
        say(words, "find.consultation", query.consultationId());
        say(words, "find.practice", query.practice());
        say(words, "patient", query.search() == null ? null : Texts.of("documents.one-patient"));
        return words.toString();
    }

    private static void say(StringJoiner words, String key, Object value) {
        if (value != null) {
            words.add(Texts.of(key) + ": " + value);
        }
    }

    private static void sayOf(StringJoiner words, String key, boolean asked) {
        if (asked) {
            words.add(Texts.of(key));
        }
    }
}
