package org.senddocument.sandbox.practice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Replies that wait for their time, or for somebody to release them. */
final class LateReplies {

    private record Waiting(Reply reply, Optional<Instant> due) {}

    private final List<Waiting> waiting = new ArrayList<>();

    void add(Reply reply, Optional<Instant> due) {
        waiting.add(new Waiting(reply, due));
    }

    List<Reply> takeDue(Instant now) {
        List<Waiting> due = waiting.stream()
                .filter(late -> late.due.isPresent() && !late.due.get().isAfter(now))
                .toList();
        waiting.removeAll(due);
        return due.stream().map(Waiting::reply).toList();
    }

    List<Reply> takeAll() {
        List<Reply> all = waiting.stream().map(Waiting::reply).toList();
        waiting.clear();
        return all;
    }
}
