package org.senddocument.service.reconciling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Messages that were looked at once and are left where they are: letters to another system that shares our mailbox, and
 * what is too large to be kept. Remembered while they wait, so that no run fetches them again; a restart forgets them, and
 * fetches each once more.
 */
@ApplicationScoped
public class LeftAtMesh {

    /** Why a message is left. */
    enum Why {
        ANOTHERS,
        TOO_LARGE
    }

    private final Map<String, Map<String, Why>> byWorkflow = new ConcurrentHashMap<>();

    /** Null where it is not left. */
    Why why(String workflow, String meshMessageId) {
        return of(workflow).get(meshMessageId);
    }

    void leave(String workflow, String meshMessageId, Why why) {
        of(workflow).put(meshMessageId, why);
    }

    /** What waits no more is forgotten. */
    void keepOnly(String workflow, Collection<String> waiting) {
        of(workflow).keySet().retainAll(waiting);
    }

    private Map<String, Why> of(String workflow) {
        return byWorkflow.computeIfAbsent(workflow, name -> new ConcurrentHashMap<>());
    }
}
