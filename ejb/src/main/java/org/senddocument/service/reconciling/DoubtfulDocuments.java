package org.senddocument.service.reconciling;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.senddocument.service.mailbox.MeshUnavailableException;
import org.senddocument.service.mailbox.MessageTracking;
import org.senddocument.service.sending.Doubts;

/**
 * Documents that were posted and of which no answer was written down (ADR-0017). An answer that waits in our mailbox proves
 * that they arrived, so the mailbox is emptied first; then MESH is asked for those that have an id of their own there.
 * What is still in doubt after that is posted again, with identical bytes.
 */
@Dependent
public class DoubtfulDocuments {

    private static final System.Logger LOG = System.getLogger(DoubtfulDocuments.class.getName());

    private static final int AT_A_TIME = 500;

    @Inject
    Doubts doubts;

    @Inject
    Collector collector;

    @Inject
    MessageTracking tracking;

    /**
     * @return what was collected, how many MESH was found to have, and how many wait until it can be asked
     * @throws MeshUnavailableException where the mailbox cannot be emptied: then nothing is sent
     */
    public Map<String, Long> clearUp() {
        if (doubts.inDoubt(AT_A_TIME).isEmpty()) {
            return Map.of();
        }
        Map<String, Long> counts = new HashMap<>(collector.collect().counts());
        settle(doubts.inDoubt(AT_A_TIME), counts);
        return counts;
    }

    private void settle(List<Long> documents, Map<String, Long> counts) {
        boolean answering = true;
        for (long id : documents) {
            Optional<String> localId = doubts.localIdOf(id);
            answering = answering && (localId.isEmpty() || isAnswered(id, localId.get(), counts));
            if (!answering && localId.isPresent() && doubts.holdBack(id)) {
                counts.merge("heldBack", 1L, Long::sum);
            }
        }
    }

    /** @return false where MESH gave no good answer: it is not asked for the others, which may take minutes each */
    private boolean isAnswered(long documentId, String localId, Map<String, Long> counts) {
        try {
            boolean found = tracking.withLocalId(localId)
                    .filter(meshMessageId -> doubts.found(documentId, meshMessageId))
                    .isPresent();
            counts.merge("foundAtMesh", found ? 1L : 0L, Long::sum);
            return true;
        } catch (MeshUnavailableException e) {
            LOG.log(System.Logger.Level.WARNING, "MESH cannot be asked for what is in doubt: {0}", e.getMessage());
            return false;
        }
    }
}
