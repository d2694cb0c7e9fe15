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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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

    @ElementCollection
    @CollectionTable(name = "job_fault", joinColumns = @JoinColumn(name = "run_id"))
    @OrderColumn(name = "place")
    private List<JobFault> faults = new ArrayList<>();

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

    public void fault(JobFault fault) {
        faults.add(fault);
    }

    /**
     * Asks its node to stop it at the next item; asked twice, the first asker stands.
     *
     * @return false where it has ended
     */
    public boolean stop(String by) {
        if (isRunning() && stopAskedBy == null) {
            stopAskedBy = by;
            fault(JobFault.ofRun("Stopped by " + by + ". A later run goes on from there."));
        }
        return isRunning();
    }

    public boolean isStopAsked() {
        return stopAskedBy != null;
    }

    public boolean isRunning() {
        return status == JobStatus.RUNNING;
    }

    public void end(JobStatus how, Instant now) {
        // The node that was thought dead may come to its end later than the one that buried it.
        if (isRunning()) {
            status = how == JobStatus.COMPLETED && isStopAsked() ? JobStatus.STOPPED : how;
            endedAt = now;
        }
    }

    /** Ends it for a node that can no longer do so itself. */
    public void bury(Instant now) {
        if (isRunning()) {
            fault(JobFault.ofRun("The node stopped while the job ran. A later run goes on from there."));
            end(JobStatus.FAILED, now);
        }
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

    public List<JobFault> faults() {
        return List.copyOf(faults);
    }
}
