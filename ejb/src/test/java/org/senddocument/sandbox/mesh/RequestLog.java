package org.senddocument.sandbox.mesh;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The last requests, oldest first. */
final class RequestLog {

    private static final int KEPT = 10_000;

    private final Deque<SeenRequest> requests = new ArrayDeque<>();

    synchronized void add(SeenRequest request) {
        requests.addLast(request);
        if (requests.size() > KEPT) {
            requests.removeFirst();
        }
    }

    synchronized List<SeenRequest> all() {
        return List.copyOf(requests);
    }
}
