package org.senddocument.domain.job;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.senddocument.domain.node.Node;

/** One run of a job. Ours, in our own table: the server's batch repository may be lost on a restart. */
@Entity
@Table(name = "job_run")
public class JobRun {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "job_run_seq")
    @SequenceGenerator(name = "job_run_seq", sequenceName = "job_run_seq")
    private Long id;

    private String job;

    @Column(name = "node_id")
    private UUID nodeId;

    private String node;

    @Column(name = "started_by")
    private String startedBy;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    private JobStatus status = JobStatus.RUNNING;

    @Column(name = "stop_asked_by")
    private String stopAskedBy;

    @ElementCollection
    @CollectionTable(name = "job_count", joinColumns = @JoinColumn(name = "run_id"))
    @MapKeyColumn(name = "count_name")
    @Column(name = "amount")
    private Map<String, Long> counts = new HashMap<>();

    @Column(name = "fault_count")
    private int faultCount;

    protected JobRun() {}

    public JobRun(String job, Node node, String startedBy, Instant startedAt) {
        this.job = job;
        this.nodeId = node.id();
        this.node = node.name();
        this.startedBy = startedBy;
        this.startedAt = startedAt;
    }

    public void count(String what, long amount) {
        counts.merge(what, amount, Long::sum);
    }

    /** @return its place among the faults, from 0 */
    int countFault() {
        return faultCount++;
    }

    /** Asks its node to stop it at the next item. @return false where it has ended, or was asked before */
    public boolean stop(String by) {
        boolean first = isRunning() && stopAskedBy == null;
        stopAskedBy = first ? by : stopAskedBy;
        return first;
    }

    public boolean isStopAsked() {
        return stopAskedBy != null;
    }

    public boolean isRunning() {
        return status == JobStatus.RUNNING;
    }

    /** @return false where it had ended before: a node that was thought dead may come to its end after its burial */
    public boolean end(JobStatus how, Instant now) {
        if (!isRunning()) {
            return false;
        }
        status = how == JobStatus.COMPLETED && isStopAsked() ? JobStatus.STOPPED : how;
        endedAt = now;
        return true;
    }

    public Long id() {
        return id;
    }

    public String job() {
        return job;
    }

    public UUID nodeId() {
        return nodeId;
    }

    public String node() {
        return node;
    }

    public String startedBy() {
        return startedBy;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant endedAt() {
        return endedAt;
    }

    public JobStatus status() {
        return status;
    }

    public Map<String, Long> counts() {
        return Map.copyOf(counts);
    }

    /** Also of those that it does not name. */
    public int faultCount() {
        return faultCount;
    }
}
