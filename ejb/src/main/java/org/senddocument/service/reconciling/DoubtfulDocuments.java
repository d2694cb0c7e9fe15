package org.senddocument.service.reconciling;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.senddocument.service.mailbox.SentMessages;
import org.senddocument.service.sending.Outbox;

/**
 * Documents that were posted and of which no answer was written down. An answer that waits in our mailbox proves that
 * they arrived, so the mailbox is emptied first; then MESH is asked for those that have an id of their own there. What
 * is still in doubt after that is posted again, with identical bytes.
 */
@Dependent
public class DoubtfulDocuments {

    private static final int AT_A_TIME = 500;

    @Inject
    Outbox outbox;

    @Inject
    Collector collector;

    @Inject
    SentMessages sent;

    /**
     * @return what was collected, and how many MESH was found to have
     * @throws org.senddocument.service.mailbox.MeshUnavailableException where MESH cannot be asked: then nothing is sent
     */
    public Map<String, Long> clearUp() {
        if (outbox.inDoubt(AT_A_TIME).isEmpty()) {
            return Map.of();
        }
        Map<String, Long> counts = new HashMap<>(collector.collect().counts());
        List<Long> found =
                outbox.inDoubt(AT_A_TIME).stream().filter(this::isFound).toList();
        if (!found.isEmpty()) {
            counts.put("foundAtMesh", (long) found.size());
        }
        return counts;
    }

    private boolean isFound(long documentId) {
        return outbox.localIdOf(documentId)
                .flatMap(sent::withLocalId)
                .filter(meshMessageId -> outbox.found(documentId, meshMessageId))
                .isPresent();
    }
}
