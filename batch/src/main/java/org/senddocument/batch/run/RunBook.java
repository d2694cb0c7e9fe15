package org.senddocument.batch.run;

import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.senddocument.domain.job.JobStatus;
import org.senddocument.service.job.JobLedger;
import org.senddocument.service.mailbox.MeshUnavailableException;

/** Where a batch artefact writes down what its run did: our own book, by the run that the job was started with. */
@Dependent
public class RunBook {

    @Inject
    JobLedger ledger;

    @Inject
    JobContext job;

    public void count(Map<String, Long> counts) {
        counts.forEach((what, amount) -> ledger.count(run(), what, amount));
    }

    /** @param document null where the fault is of no single document */
    public void fault(UUID document, String reason) {
        ledger.fault(run(), document, reason);
    }

    /** Does what talks to MESH; where MESH cannot be reached, the run says so and fails. */
    public <T> T reaching(Supplier<T> mesh) {
        try {
            return mesh.get();
        } catch (MeshUnavailableException e) {
            fault(null, e.getMessage());
            throw e;
        }
    }

    void close(JobStatus how) {
        ledger.close(run(), how);
    }

    private long run() {
        return Long.parseLong(BatchRuntime.getJobOperator()
                .getParameters(job.getExecutionId())
                .getProperty("run"));
    }
}
