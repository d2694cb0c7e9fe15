package org.senddocument.batch.reconciling;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.senddocument.batch.run.RunBook;
import org.senddocument.service.incident.IncidentWatch;
import org.senddocument.service.reconciling.Reconciliation;

/** Looks for what has come to a halt, and tells people of it. */
@Named
@Dependent
public class ReconcileBatchlet extends AbstractBatchlet {

    @Inject
    Reconciliation reconciliation;

    @Inject
    IncidentWatch incidents;

    @Inject
    RunBook book;

    @Override
    public String process() {
        book.count(reconciliation.reconcile());
        book.count(incidents.watch());
        return "RECONCILED";
    }
}
