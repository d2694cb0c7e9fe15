package org.senddocument.batch.sending;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.senddocument.batch.run.RunBook;
import org.senddocument.service.reconciling.DoubtfulDocuments;
import org.senddocument.service.sending.SendingRound;

/** One worker: sends its share of what is due, document by document. No chunk: a transaction must not span a post. */
@Named
@Dependent
public class SendBatchlet extends AbstractBatchlet {

    @Inject
    @BatchProperty
    String worker;

    @Inject
    @BatchProperty
    String workers;

    @Inject
    SendingRound round;

    @Inject
    DoubtfulDocuments doubtful;

    @Inject
    RunBook book;

    private volatile boolean stopped;

    @Override
    public String process() {
        boolean more = book.telling(this::send);
        while (more) {
            book.count(book.telling(doubtful::clearUp));
            more = book.telling(this::send);
        }
        return isToStop() ? "STOPPED" : "SENT";
    }

    private boolean send() {
        return round.send(
                Integer.parseInt(worker), Integer.parseInt(workers), this::isToStop, book::add, book::trouble);
    }

    private boolean isToStop() {
        stopped = stopped || book.isStopAsked();
        return stopped;
    }

    @Override
    public void stop() {
        stopped = true;
    }
}
