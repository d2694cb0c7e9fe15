package org.senddocument.batch.purging;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.Map;
import org.senddocument.batch.run.RunBook;
import org.senddocument.service.content.ContentStore;

/** Removes bodies that no document ever adopted. */
@Named
@Dependent
public class PurgeBatchlet extends AbstractBatchlet {

    private static final Duration LONGEST_REQUEST = Duration.ofHours(1);

    @Inject
    ContentStore store;

    @Inject
    RunBook book;

    @Override
    public String process() {
        book.count(Map.of("stray", (long) store.sweep(LONGEST_REQUEST)));
        return "PURGED";
    }
}
