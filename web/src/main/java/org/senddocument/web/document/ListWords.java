package org.senddocument.web.document;

import java.util.StringJoiner;
import org.senddocument.web.page.Texts;

/** What a list of documents is called, and what was asked for. */
final class ListWords {

    private ListWords() {}

    static String heading(DocumentListQuery query) {
        if (query.isEverything()) {
            return "documents";
        }
        if (isNarrowed(query) || query.overdue() && query.status() != null) {
            return "documents.filtered";
        }
        return query.overdue() ? "documents.overdue" : "documents.status." + query.status();
    }

    /** By more than a status or overdue, which have a name of their own. */
    private static boolean isNarrowed(DocumentListQuery query) {
        return query.search() != null
                || query.consultationId() != null
                || query.code() != null
                || query.practice() != null
                || query.from() != null
                || query.to() != null;
    }

    static String of(DocumentListQuery query) {
        StringJoiner words = new StringJoiner("; ").setEmptyValue(Texts.of("documents.everything"));
        say(words, "status", query.status() == null ? null : Texts.of("status." + query.status()));
        say(words, "overdue", query.overdue() ? Texts.of("find.overdue") : null);
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
}
