package org.senddocument.service.job;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.senddocument.domain.job.JobFault;
import org.senddocument.domain.job.JobRun;
import org.senddocument.domain.job.JobStatus;
import org.senddocument.itk3.Advice;

/**
 * One run of a job, as operators see it.
 *
 * @param end null while it runs, and so is how long it took
 * @param faults those that are named; in a list of runs, the first few of each
 * @param faultCount all of them
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
        List<Fault> faults,
        BigDecimal durationSeconds,
        int faultCount) {

    private static final int MILLISECONDS = 3;

    /**
     * @param document its id, or null where the fault is of no single document
     * @param advice null where nothing is to be done, since the job goes on by itself
     */
    public record Fault(String document, String reason, String advice) {

        static Fault of(JobFault fault) {
            String document = fault.document() == null ? null : fault.document().toString();
            return new Fault(document, fault.reason(), Advice.of(fault.code()).orElse(null));
        }
    }

    static JobReport of(JobRun run, List<Fault> faults) {
        return new JobReport(
                run.id(),
                run.job(),
                run.node(),
                run.startedBy(),
                run.startedAt(),
                run.endedAt(),
                run.status(),
                run.counts(),
                faults,
                secondsBetween(run.startedAt(), run.endedAt()),
                run.faultCount());
    }

    private static BigDecimal secondsBetween(Instant start, Instant end) {
        return end == null
                ? null
                : BigDecimal.valueOf(Duration.between(start, end).toMillis(), MILLISECONDS);
    }
}
