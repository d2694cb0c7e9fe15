package org.senddocument.sandbox.mesh;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Some of the waiting messages.
 *
 * @param next the token for those that follow
 */
record InboxPage(List<StoredMessage> messages, Optional<String> next) {

    static InboxPage of(List<StoredMessage> waiting, int size) {
        if (waiting.size() <= size) {
            return new InboxPage(waiting, Optional.empty());
        }
        return new InboxPage(waiting.subList(0, size), Optional.of(ContinueFrom.after(waiting.get(size - 1))));
    }

    InboxPage filtered(Predicate<StoredMessage> filter) {
        return new InboxPage(messages.stream().filter(filter).toList(), next);
    }
}
