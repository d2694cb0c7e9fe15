package org.senddocument.batch.run;

import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.senddocument.domain.job.JobFault;
import org.senddocument.domain.job.JobStatus;
import org.senddocument.service.job.JobLedger;
import org.senddocument.service.job.RunEnd;
import org.senddocument.service.sending.Dispatch;

/** Where a batch artefact writes down what its run did: our own book, by the run that the job was started with. */
@Dependent
public class RunBook {

    @Inject
    JobLedger ledger;

    @Inject
    RunEnd end;

    @Inject
    JobContext job;

    private long run;

    public void count(Map<String, Long> counts) {
        counts.forEach((what, amount) -> ledger.count(run(), what, amount));
    }

    /** Counts a document in the transaction that writes down what became of it. */
    public void add(Dispatch dispatch) {
        JobFault fault = dispatch.reason() == null
                ? null
                : new JobFault(dispatch.document(), dispatch.reason(), dispatch.code());
        ledger.countOne(run(), dispatch.status().name().toLowerCase(Locale.ROOT), fault);
    }

    /** A fault of ours met one document. */
    public void trouble(UUID document, String reason) {
        ledger.countOne(run(), "troubled", new JobFault(document, reason, null));
    }

    /** Something was left undone that belongs to no one document. */
    public void fault(String reason) {
        ledger.fault(run(), reason);
    }

    /** True where an operator has stopped this run, on whichever node. */
    public boolean isStopAsked() {
        return ledger.isStopAsked(run());
    }

    /** Does the work of a run; where that breaks off, the run says why, and fails. */
    public <T> T telling(Supplier<T> work) {
        run();
        try {
            return work.get();
        } catch (RuntimeException e) {
            end.explain(run(), e);
            throw e;
        }
    }

    void close(JobStatus how) {
        end.close(run(), how);
    }

    /**
     * Looked up once, before the work: within a transaction of ours the batch runtime would come with a database of its
     * own, and within a service it would not know who asks.
     */
    private long run() {
        if (run == 0) {
            run = Long.parseLong(BatchRuntime.getJobOperator()
                    .getParameters(job.getExecutionId())
                    .getProperty("run"));
        }
        return run;
    }
}
