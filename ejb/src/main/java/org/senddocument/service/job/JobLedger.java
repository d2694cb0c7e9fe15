package org.senddocument.service.job;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import org.senddocument.domain.job.JobFault;
import org.senddocument.domain.job.JobLock;
import org.senddocument.domain.job.JobRun;
import org.senddocument.domain.job.JobRuns;
import org.senddocument.domain.job.JobStatus;
import org.senddocument.domain.job.Rhythm;
import org.senddocument.domain.job.RunFaults;
import org.senddocument.domain.node.Node;
import org.senddocument.service.node.ThisNode;

/** The book of runs: who may run, what was done, how it ended. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW) // what a run reports must stand though the run breaks
public class JobLedger {

    @Inject
    JobRuns runs;

    @Inject
    RunFaults faults;

    @Inject
    AbandonedRuns abandoned;

    @Inject
    RunsUnderWay underWay;

    @Inject
    ThisNode thisNode;

    @Inject
    Clock clock;

    /** Opens a run; empty where one is under way already. */
    public OptionalLong open(JobName job, String startedBy) {
        JobLock lock = lock(job.lockOn(thisNode.node().name()));
        return isHeld(lock) ? OptionalLong.empty() : OptionalLong.of(opened(job, startedBy, lock));
    }

    /** Opens a run where the last one began long enough ago; asked under the lock, so that of two nodes one starts it. */
    public OptionalLong openWhereDue(JobName job, Rhythm rhythm, String startedBy) {
        Node node = thisNode.node();
        JobLock lock = lock(job.lockOn(node.name()));
        Optional<String> where = job.isOnEachNode() ? Optional.of(node.name()) : Optional.empty();
        return !rhythm.isDue(runs.lastStart(job.text(), where), clock.instant()) || isHeld(lock)
                ? OptionalLong.empty()
                : OptionalLong.of(opened(job, startedBy, lock));
    }

    private long opened(JobName job, String startedBy, JobLock lock) {
        JobRun run = runs.add(new JobRun(job.text(), thisNode.node(), startedBy, clock.instant()));
        underWay.begins(run.id());
        lock.takenBy(run);
        return run.id();
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
                        .filter(run -> !abandoned.close(run))
                        .isPresent();
    }

    public void count(long run, String what, long amount) {
        runs.hold(run).ifPresent(found -> found.count(what, amount));
    }

    /** A fault of the run itself, not of one document. */
    public void fault(long run, String reason) {
        runs.hold(run).ifPresent(found -> faults.add(found, JobFault.ofRun(reason)));
    }

    /** Why a run breaks off; told however many faults it has. */
    public void explain(long run, String reason) {
        runs.hold(run).ifPresent(found -> faults.explain(found, JobFault.ofRun(reason)));
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
            Optional.ofNullable(fault).ifPresent(named -> faults.add(found, named));
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
        if (found.isRunning()) {
            abandoned.close(found);
        }
        if (found.stop(by)) {
            faults.explain(found, JobFault.ofRun("Stopped by " + by + ". A later run goes on from there."));
        }
        return found.isRunning();
    }

    public boolean isStopAsked(long run) {
        return runs.isStopAsked(run);
    }

    public void close(long run, JobStatus how) {
        runs.hold(run).ifPresent(found -> found.end(how, clock.instant()));
    }

    /** Ends the runs that nobody executes any more, so that no report says RUNNING for ever. */
    public int closeAbandoned() {
        return (int) runs.running().stream().filter(abandoned::close).count();
    }
}
