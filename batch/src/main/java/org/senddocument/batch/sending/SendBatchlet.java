package org.senddocument.batch.sending;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.senddocument.batch.run.RunBook;
import org.senddocument.service.reconciling.Clearing;
import org.senddocument.service.reconciling.DoubtfulDocuments;
import org.senddocument.service.sending.MailboxAccess;
import org.senddocument.service.sending.SendingRound;
import org.senddocument.service.sending.Stretch;

/**
 * One worker: sends its share of what is due, document by document. Before each stretch what is in doubt is cleared up; of
 * that each worker has the share that is left when its number is divided by {@code workers}. No chunk: a transaction must
 * not span a post.
 */
@Named
@Dependent
public class SendBatchlet extends AbstractBatchlet {

    private static final Map<String, Long> PAUSED = Map.of("paused", 1L);

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
    MailboxAccess access;

    @Inject
    RunBook book;

    private volatile boolean stopped;

    @Override
    public String process() {
        Stretch end;
        do {
            end = book.telling(this::stretch);
        } while (end == Stretch.TIME_IS_UP);
        tellOfPause(end);
        return isToStop() ? "STOPPED" : "SENT";
    }

    /** Once for the run, whichever worker met it. */
    private void tellOfPause(Stretch end) {
        if (number() == 0 && (end == Stretch.PAUSED || access.pause().isPresent())) {
            book.count(PAUSED);
        }
    }

    /** The mailbox too is left alone while MESH is. */
    private Stretch stretch() {
        if (access.pause().isPresent()) {
            return Stretch.PAUSED;
        }
        Clearing clearing = doubtful.clearUp(id -> id % Integer.parseInt(workers) == number());
        book.count(clearing.counts());
        clearing.faults().forEach(book::fault);
        return round.send(clearing.cleared(), this::isToStop, book::add, book::trouble);
    }

    private int number() {
        return Integer.parseInt(worker);
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
