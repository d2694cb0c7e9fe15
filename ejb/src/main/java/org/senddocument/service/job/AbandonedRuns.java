package org.senddocument.service.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.senddocument.domain.job.JobFault;
import org.senddocument.domain.job.JobRun;
import org.senddocument.domain.job.JobRuns;
import org.senddocument.domain.job.JobStatus;
import org.senddocument.domain.job.RunFaults;
import org.senddocument.domain.node.Nodes;
import org.senddocument.service.node.LeaseClock;
import org.senddocument.service.node.ThisNode;

/** Ends runs for those who can no longer do so: of a node that died, or of this one, where a fault came between. */
@Dependent
class AbandonedRuns {

    private static final String NODE_STOPPED = "The node stopped while the job ran. A later run goes on from there.";
    private static final String CUT_OFF =
            "The job broke off, and the database could not be told. A later run goes on from there.";
    private static final String TOLD_LATE = "The database could not be told at once that the run had ended.";

    @Inject
    JobRuns runs;

    @Inject
    RunFaults faults;

    @Inject
    Nodes nodes;

    @Inject
    ThisNode thisNode;

    @Inject
    RunsUnderWay underWay;

    @Inject
    LeaseClock leases;

    @Inject
    Clock clock;

    /** @return false where somebody executes it */
    boolean close(JobRun run) {
        if (isExecuted(run)) {
            return false;
        }
        runs.hold(run.id()).ifPresent(isOurs(run) ? this::endOurs : held -> end(held, JobStatus.FAILED, NODE_STOPPED));
        return true;
    }

    private void endOurs(JobRun held) {
        underWay.endOf(held.id())
                .ifPresentOrElse(how -> end(held, how, TOLD_LATE), () -> end(held, JobStatus.FAILED, CUT_OFF));
        underWay.forget(held.id());
    }

    private void end(JobRun held, JobStatus how, String why) {
        if (held.end(how, clock.instant())) {
            faults.explain(held, JobFault.ofRun(why));
        }
    }

    private boolean isExecuted(JobRun run) {
        return isOurs(run)
                ? underWay.executes(run.id())
                : nodes.find(run.nodeId())
                        .filter(node -> node.isAlive(leases.now()))
                        .isPresent();
    }

    private boolean isOurs(JobRun run) {
        return run.nodeId().equals(thisNode.node().id());
    }
}
