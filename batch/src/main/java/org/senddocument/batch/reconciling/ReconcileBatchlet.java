package org.senddocument.batch.reconciling;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.senddocument.batch.run.RunBook;
import org.senddocument.service.incident.IncidentWatch;
import org.senddocument.service.reconciling.CollectionReport;
import org.senddocument.service.reconciling.OverdueTracking;
import org.senddocument.service.reconciling.Reconciliation;
import org.senddocument.service.reconciling.StoredMessages;
import org.senddocument.service.tracing.PracticeUpkeep;

/** Looks for what has come to a halt, and again at what matched nothing before; and tells people of what needs them. */
@Named
@Dependent
public class ReconcileBatchlet extends AbstractBatchlet {

    @Inject
    Reconciliation reconciliation;

    @Inject
    StoredMessages stored;

    @Inject
    OverdueTracking overdue;

    @Inject
    PracticeUpkeep practices;

    @Inject
    IncidentWatch incidents;

    @Inject
    RunBook book;

    /** People are told whatever becomes of the rest: that may be the very thing they are to see to. */
    @Override
    public String process() {
        try {
            reconcile();
        } finally {
            book.count(book.telling(() -> incidents.watch(book::fault)));
        }
        return "RECONCILED";
    }

    private void reconcile() {
        CollectionReport looked = book.telling(() -> stored.look(book::isStopAsked));
        book.count(looked.counts());
        looked.faults().forEach(book::fault);
        book.count(book.telling(reconciliation::reconcile));
        book.count(book.telling(() -> overdue.track(book::isStopAsked, book::fault)));
        book.count(book.telling(practices::lookUpWhatIsDue));
    }
}
