package org.senddocument.service.job;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.senddocument.domain.job.JobFault;
import org.senddocument.domain.job.JobLock;
import org.senddocument.domain.job.JobRun;
import org.senddocument.domain.job.JobRuns;
import org.senddocument.domain.job.JobStatus;
import org.senddocument.domain.node.Node;
import org.senddocument.domain.node.Nodes;
import org.senddocument.service.node.ThisNode;

/** The book of runs: who may run, what was done, how it ended. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW) // what a run reports must stand though the run breaks
public class JobLedger {

    @Inject
    JobRuns runs;

    @Inject
    Nodes nodes;

    @Inject
    ThisNode thisNode;

    @Inject
    Clock clock;

    /** Opens a run; empty where one is under way already. */
    public OptionalLong open(JobName job, String startedBy) {
        Node node = thisNode.node();
        JobLock lock = lock(job.lockOn(node.name()));
        if (isHeld(lock)) {
            return OptionalLong.empty();
        }
        JobRun run = runs.add(new JobRun(job.text(), node, startedBy, clock.instant()));
        lock.takenBy(run);
        return OptionalLong.of(run.id());
    }

    private JobLock lock(String name) {
        return runs.lock(name).orElseGet(() -> {
            JobLock lock = new JobLock(name);
            runs.add(lock);
            return lock;
        });
    }

    private boolean isHeld(JobLock lock) {
        return lock.runId() != null
                && runs.find(lock.runId())
                        .filter(run -> run.status() == JobStatus.RUNNING)
                        .filter(this::isOnLivingNode)
                        .isPresent();
    }

    private boolean isOnLivingNode(JobRun run) {
        return nodes.find(run.nodeId())
                .filter(node -> node.isAlive(clock.instant()))
                .isPresent();
    }

    public void count(long run, String what, long amount) {
        runs.hold(run).ifPresent(found -> found.count(what, amount));
    }

    /** @param document null where the fault is of no single document */
    public void fault(long run, UUID document, String reason) {
        runs.hold(run).ifPresent(found -> found.fault(new JobFault(document, reason)));
    }

    public void close(long run, JobStatus how) {
        runs.hold(run).ifPresent(found -> found.end(how, clock.instant()));
    }

    /** Ends the runs of nodes that died in them, so that no report says RUNNING for ever. */
    public int closeAbandoned() {
        Instant now = clock.instant();
        Set<UUID> alive = nodes.alive(now);
        var abandoned = runs.running().stream()
                .filter(run -> !alive.contains(run.nodeId()))
                .toList();
        abandoned.forEach(run -> {
            run.fault(new JobFault(null, "The node stopped while the job ran. A later run goes on from there."));
            run.end(JobStatus.FAILED, now);
        });
        return abandoned.size();
    }
}
