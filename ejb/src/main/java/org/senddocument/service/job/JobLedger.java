package org.senddocument.service.job;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
import org.senddocument.service.node.LeaseClock;
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
    LeaseClock leases;

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
                        .filter(JobRun::isRunning)
                        .filter(this::isOnLivingNode)
                        .isPresent();
    }

    private boolean isOnLivingNode(JobRun run) {
        return nodes.find(run.nodeId())
                .filter(node -> node.isAlive(leases.now()))
                .isPresent();
    }

    public void count(long run, String what, long amount) {
        runs.hold(run).ifPresent(found -> found.count(what, amount));
    }

    /** A fault of the run itself, not of one document. */
    public void fault(long run, String reason) {
        runs.hold(run).ifPresent(found -> found.fault(JobFault.ofRun(reason)));
    }

    /**
     * Counts one document, in the transaction that writes down what became of it: a report then tells no more and no
     * less than what happened, wherever the node is killed.
     *
     * @param fault null where all is well
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void countOne(long run, String what, JobFault fault) {
        runs.hold(run).ifPresent(found -> {
            found.count(what, 1);
            Optional.ofNullable(fault).ifPresent(found::fault);
        });
    }

    /**
     * Asks a run to end at its next item, on whichever node it runs.
     *
     * @return false where it has ended
     * @throws UnknownJobException where there is no such run
     */
    public boolean stop(long run, String by) {
        JobRun found = runs.hold(run).orElseThrow(UnknownJobException::new);
        if (!isOnLivingNode(found)) {
            found.bury(clock.instant());
        }
        return found.stop(by);
    }

    public boolean isStopAsked(long run) {
        return runs.isStopAsked(run);
    }

    public void close(long run, JobStatus how) {
        runs.hold(run).ifPresent(found -> found.end(how, clock.instant()));
    }

    /** Ends the runs of nodes that died in them, so that no report says RUNNING for ever. */
    public int closeAbandoned() {
        Instant now = clock.instant();
        Set<UUID> alive = nodes.alive(leases.now());
        List<Long> abandoned = runs.running().stream()
                .filter(run -> !alive.contains(run.nodeId()))
                .map(JobRun::id)
                .toList();
        abandoned.forEach(id -> runs.hold(id).ifPresent(run -> run.bury(now)));
        return abandoned.size();
    }
}
