package org.senddocument.batch.sending;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.senddocument.batch.run.RunBook;
import org.senddocument.service.sending.Outbox;

/** Before anything is sent: what has waited is queued. */
@Named
@Dependent
public class QueueBatchlet extends AbstractBatchlet {

    private static final int AT_A_TIME = 200;

    @Inject
    Outbox outbox;

    @Inject
    RunBook book;

    @Override
    public String process() {
        book.count(Map.of("queued", book.telling(this::queue)));
        return "QUEUED";
    }

    private long queue() {
        long queued = 0;
        int more;
        do {
            more = outbox.queueWhatHasWaited(AT_A_TIME);
            queued += more;
        } while (more > 0 && !book.isStopAsked());
        return queued;
    }
}
