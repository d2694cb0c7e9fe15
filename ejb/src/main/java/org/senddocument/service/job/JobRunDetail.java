package org.senddocument.service.job;

import org.senddocument.domain.job.JobStatus;

/**
 * A run with what people are shown beside its report.
 *
 * @param stopAsked an operator has stopped it; it ends at its next item
 */
public record JobRunDetail(JobReport report, boolean stopAsked) {

    /** True where it ended well and found nothing to do: that is a success too. */
    public boolean isIdle() {
        return report.status() == JobStatus.COMPLETED
                && report.faultCount() == 0
                && report.counts().values().stream().allMatch(count -> count == 0);
    }

    /** True where it can still be stopped. */
    public boolean isStoppable() {
        return report.status() == JobStatus.RUNNING && !stopAsked;
    }

    /** How many faults there are beside those that are listed. */
    public int furtherFaults() {
        return report.faultCount() - report.faults().size();
    }
}
