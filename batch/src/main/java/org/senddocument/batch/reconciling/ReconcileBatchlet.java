package org.senddocument.batch.reconciling;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.senddocument.batch.run.RunBook;
import org.senddocument.service.reconciling.Reconciliation;
import org.senddocument.service.tracing.PracticeUpkeep;

/** Looks for what has come to a halt. */
@Named
@Dependent
public class ReconcileBatchlet extends AbstractBatchlet {

    @Inject
    Reconciliation reconciliation;

    @Inject
    PracticeUpkeep practices;

    @Inject
    RunBook book;

    @Override
    public String process() {
        book.count(reconciliation.reconcile());
        book.count(practices.lookUpWhatIsDue());
        return "RECONCILED";
    }
}
