package org.senddocument.service.job;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.senddocument.domain.job.JobRun;
import org.senddocument.domain.job.JobStatus;

/**
 * One run of a job, as operators see it.
 *
 * @param end null while it runs
 */
public record JobReport(
        long id,
        String job,
        String node,
        String startedBy,
        Instant start,
        Instant end,
        JobStatus status,
        Map<String, Long> counts,
        List<Fault> faults) {

    /** @param document its id, or null where the fault is of no single document */
    public record Fault(String document, String reason) {}

    static JobReport of(JobRun run) {
        return new JobReport(
                run.id(),
                run.job(),
                run.node(),
                run.startedBy(),
                run.startedAt(),
                run.endedAt(),
                run.status(),
                run.counts(),
                run.faults().stream()
                        .map(fault -> new Fault(
                                fault.document() == null
                                        ? null
                                        : fault.document().toString(),
                                fault.reason()))
                        .toList());
    }
}
