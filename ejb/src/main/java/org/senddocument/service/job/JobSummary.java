package org.senddocument.service.job;

import java.time.Duration;

/**
 * A job and its latest run.
 *
 * @param every how often it runs by itself; null where it runs by request only
 * @param lastRun null where it never ran
 */
public record JobSummary(String name, String every, JobReport lastRun) {

    static JobSummary of(JobName job, Duration every, JobReport lastRun) {
        return new JobSummary(job.text(), every == null ? null : every.toString(), lastRun);
    }
}
