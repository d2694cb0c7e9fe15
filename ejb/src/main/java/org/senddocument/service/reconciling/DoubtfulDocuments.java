package org.senddocument.service.reconciling;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.senddocument.service.sending.Outbox;

/**
 * Documents that were posted and of which no answer was written down. An answer that waits in our mailbox proves that
 * they arrived, so the mailbox is emptied first; what is still in doubt then is posted again, with identical bytes.
 */
@Dependent
public class DoubtfulDocuments {

    @Inject
    Outbox outbox;

    @Inject
    Collector collector;

    /**
     * @return what was collected
     * @throws org.senddocument.service.mailbox.MeshUnavailableException where MESH cannot be asked: then nothing is sent
     */
    public Map<String, Long> collectFirst() {
        return outbox.anyInDoubt() ? collector.collect().counts() : Map.of();
    }
}
