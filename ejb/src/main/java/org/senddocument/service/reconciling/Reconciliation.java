package org.senddocument.service.reconciling;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.senddocument.service.document.OverdueDocuments;
import org.senddocument.service.job.JobLedger;

/** Finds what has come to a halt: runs of dead nodes, answers that are overdue. */
@Stateless
public class Reconciliation {

    @Inject
    JobLedger ledger;

    @Inject
    OverdueDocuments overdue;

    public Map<String, Long> reconcile() {
        return Map.of("abandonedRuns", (long) ledger.closeAbandoned(), "overdue", overdue.count());
    }
}
