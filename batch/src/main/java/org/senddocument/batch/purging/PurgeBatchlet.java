package org.senddocument.batch.purging;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.Map;
import org.senddocument.batch.run.RunBook;
import org.senddocument.service.content.ContentStore;
import org.senddocument.service.retention.Retention;

/** Removes bodies that no document ever adopted, and what has had its time. */
@Named
@Dependent
public class PurgeBatchlet extends AbstractBatchlet {

    private static final Duration LONGEST_REQUEST = Duration.ofHours(1);

    @Inject
    ContentStore store;

    @Inject
    Retention retention;

    @Inject
    RunBook book;

    @Override
    public String process() {
        book.count(Map.of("stray", book.telling(() -> (long) store.sweep(LONGEST_REQUEST))));
        book.count(book.telling(() -> retention.apply(book::isStopAsked, book::fault)));
        return "PURGED";
    }
}
