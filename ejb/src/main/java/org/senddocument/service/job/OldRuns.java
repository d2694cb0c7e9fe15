package org.senddocument.service.job;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.senddocument.domain.incident.OutgoingMails;
import org.senddocument.domain.job.JobRuns;
import org.senddocument.domain.node.Nodes;

/** Removes what tells of our own work; nothing of it is about a patient. Each call is one short transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW) // what is removed stays so, though the job breaks off
public class OldRuns {

    @Inject
    JobRuns runs;

    @Inject
    Nodes nodes;

    @Inject
    OutgoingMails mails;

    public void removeLocks(Instant limit) {
        runs.removeLocksOfNodes(limit);
    }

    /** @return how many; less than asked for where none is left */
    public int removeRuns(Instant limit, int atMost) {
        List<Long> old = runs.endedBefore(limit, atMost);
        runs.remove(old);
        return old.size();
    }

    public int removeNodes(Instant limit) {
        return nodes.removeDeadSince(limit);
    }

    public int removeMails(Instant limit) {
        return mails.removeTakenBefore(limit);
    }
}
