package org.senddocument.batch.reconciling;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.senddocument.batch.run.RunBook;
import org.senddocument.service.reconciling.CollectionReport;
import org.senddocument.service.reconciling.Collector;

/** Empties our mailbox at MESH. */
@Named
@Dependent
public class CollectBatchlet extends AbstractBatchlet {

    @Inject
    Collector collector;

    @Inject
    RunBook book;

    @Override
    public String process() {
        CollectionReport report = book.telling(() -> collector.collect(book::isStopAsked));
        book.count(report.counts());
        report.faults().forEach(book::fault);
        return "COLLECTED";
    }
}
