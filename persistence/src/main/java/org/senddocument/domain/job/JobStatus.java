package org.senddocument.domain.job;

/** How a run of a job ended, or that it still goes on. */
public enum JobStatus {
    RUNNING,
    COMPLETED,
    FAILED,
    STOPPED
}
