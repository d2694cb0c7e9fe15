package org.senddocument.batch.purging;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.Map;
import org.senddocument.batch.run.RunBook;
import org.senddocument.service.content.ContentStore;
import org.senddocument.service.job.RunUpkeep;
import org.senddocument.service.retention.Retention;

/** Removes bodies that no document ever adopted, and what has had its time; of our own books too. */
@Named
@Dependent
public class PurgeBatchlet extends AbstractBatchlet {

    private static final Duration LONGEST_REQUEST = Duration.ofHours(1);

    @Inject
    ContentStore store;

    @Inject
    Retention retention;

    @Inject
    RunUpkeep upkeep;

    @Inject
    RunBook book;

    @Override
    public String process() {
        book.count(Map.of("stray", book.telling(() -> (long) store.sweep(LONGEST_REQUEST))));
        book.count(book.telling(() -> retention.apply(book::isStopAsked, book::fault)));
        book.count(book.telling(() -> upkeep.removeOld(book::isStopAsked)));
        return "PURGED";
    }
}
