package org.senddocument.domain.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Keeps a second run of a job from starting: in the cluster, or on one node. */
@Entity
@Table(name = "job_lock")
public class JobLock {

    @Id
    private String name;

    @Column(name = "run_id")
    private Long runId;

    protected JobLock() {}

    public JobLock(String name) {
        this.name = name;
    }

    public void takenBy(JobRun run) {
        runId = run.id();
    }

    public Long runId() {
        return runId;
    }
}
