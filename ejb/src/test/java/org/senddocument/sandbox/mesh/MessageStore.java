package org.senddocument.sandbox.mesh;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Every message the sandbox holds, oldest first. Whoever uses it or its messages must hold its monitor. */
final class MessageStore {

    private final Supplier<String> ids;
    private final Map<String, StoredMessage> byId = new LinkedHashMap<>();
    private long sequence;

    MessageStore(Supplier<String> ids) {
        this.ids = ids;
    }

    StoredMessage add(SendHeaders headers, int totalChunks, Instant now) {
        return add(headers, new Chunks(totalChunks), false, now);
    }

    StoredMessage addReport(SendHeaders headers, Instant now) {
        return add(headers, new Chunks(0), true, now);
    }

    private StoredMessage add(SendHeaders headers, Chunks chunks, boolean report, Instant now) {
        StoredMessage message = new StoredMessage(freeId(), ++sequence, report, headers, chunks, now);
        byId.put(message.id(), message);
        return message;
    }

    private String freeId() {
        String id = ids.get();
        while (byId.containsKey(id)) {
            id = ids.get();
        }
        return id;
    }

    /** Ids compare without case. */
    Optional<StoredMessage> find(String id) {
        return Optional.ofNullable(byId.get(id.toUpperCase(Locale.ROOT)));
    }

    List<StoredMessage> inboxOf(String mailboxId) {
        return matching(message -> message.waitsFor(mailboxId));
    }

    /** A copy, so that the caller may add or remove while it goes through. */
    List<StoredMessage> matching(Predicate<StoredMessage> wanted) {
        return new ArrayList<>(byId.values().stream().filter(wanted).toList());
    }

    void remove(StoredMessage message) {
        byId.remove(message.id());
        message.chunks().discard();
    }
}
