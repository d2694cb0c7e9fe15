package org.senddocument.service.job;

import java.util.List;
import org.senddocument.domain.job.JobFault;
import org.senddocument.domain.job.JobRun;
import org.senddocument.domain.job.JobStatus;
import org.senddocument.itk3.Advice;

/**
 * A run with what people are shown beside its report.
 *
 * @param faults those of the report, each with what to do
 * @param stopAsked an operator has stopped it; it ends at its next item
 */
public record JobRunDetail(JobReport report, List<AdvisedFault> faults, boolean stopAsked) {

    /**
     * @param document its id, or null where the fault is of no single document
     * @param advice null where nothing is to be done, since the job goes on by itself
     */
    public record AdvisedFault(String document, String reason, String advice) {

        static AdvisedFault of(JobFault fault) {
            String document = fault.document() == null ? null : fault.document().toString();
            return new AdvisedFault(
                    document, fault.reason(), Advice.of(fault.code()).orElse(null));
        }
    }

    static JobRunDetail of(JobRun run) {
        return new JobRunDetail(
                JobReport.of(run), run.faults().stream().map(AdvisedFault::of).toList(), run.isStopAsked());
    }

    /** True where it ended well and found nothing to do: that is a success too. */
    public boolean isIdle() {
        return report.status() == JobStatus.COMPLETED
                && faults.isEmpty()
                && report.counts().values().stream().allMatch(count -> count == 0);
    }

    /** True where it can still be stopped. */
    public boolean isStoppable() {
        return report.status() == JobStatus.RUNNING && !stopAsked;
    }
}
