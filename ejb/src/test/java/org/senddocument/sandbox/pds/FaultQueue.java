package org.senddocument.sandbox.pds;

import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.senddocument.sandbox.mesh.http.OutgoingResponse;

/** Answers that come in the place of the right ones, each once, to requests whose path begins as given. */
public final class FaultQueue {

    private record Planned(String path, OutgoingResponse response) {}

    private final ConcurrentLinkedQueue<Planned> planned = new ConcurrentLinkedQueue<>();

    public void add(String path, OutgoingResponse response) {
        planned.add(new Planned(path, response));
    }

    public Optional<OutgoingResponse> next(String path) {
        for (Planned each : planned) {
            if (path.startsWith(each.path()) && planned.remove(each)) {
                return Optional.of(each.response());
            }
        }
        return Optional.empty();
    }
}
