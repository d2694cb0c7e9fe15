package org.senddocument.service.reconciling;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.senddocument.service.content.ContentTooLargeException;
import org.senddocument.service.fault.Causes;
import org.senddocument.service.mailbox.MeshMailbox;
import org.senddocument.service.mailbox.MeshUnavailableException;
import org.senddocument.service.reconciling.LeftAtMesh.Why;

/** Fetches one message of our mailbox: stored, then acknowledged; or left where it is. */
@Dependent
class Postman {

    private static final System.Logger LOG = System.getLogger(Postman.class.getName());

    @Inject
    MeshMailbox mailbox;

    @Inject
    Delivery delivery;

    @Inject
    LeftAtMesh left;

    /**
     * @param known true where it is stored already, and only its acknowledgement was lost
     * @return false where it cannot be had now
     * @throws MeshUnavailableException where MESH has no time for us at all
     */
    boolean fetched(Workflow workflow, String meshMessageId, boolean known, CollectionReport report) {
        Why why = left.why(workflow.id(), meshMessageId);
        if (why != null) {
            leave(why, meshMessageId, report);
            return true;
        }
        try {
            fetch(workflow, meshMessageId, known, report);
            return true;
        } catch (MeshUnavailableException e) {
            fail(e, meshMessageId, report);
        } catch (ContentTooLargeException e) {
            left.leave(workflow.id(), meshMessageId, Why.TOO_LARGE);
            leave(Why.TOO_LARGE, meshMessageId, report);
            return true;
        } catch (RuntimeException e) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    () -> "Message " + meshMessageId + " could not be kept. " + Causes.traceOf(e));
            report.failed("Message " + meshMessageId + " could not be kept: "
                    + e.getClass().getSimpleName());
        }
        return false;
    }

    private static void fail(MeshUnavailableException e, String meshMessageId, CollectionReport report) {
        if (e.isBusy()) {
            throw e;
        }
        report.failed("Message " + meshMessageId + ": " + e.getMessage());
    }

    private static void leave(Why why, String meshMessageId, CollectionReport report) {
        if (why == Why.ANOTHERS) {
            report.left();
        } else {
            report.failed("Message " + meshMessageId + " is larger than " + Delivery.LARGEST
                    + " bytes. It stays with MESH until a person sees to it.");
        }
    }

    private void fetch(Workflow workflow, String meshMessageId, boolean known, CollectionReport report) {
        if (known || isKept(workflow, meshMessageId, report)) {
            mailbox.acknowledge(meshMessageId);
        }
    }

    private boolean isKept(Workflow workflow, String meshMessageId, CollectionReport report) {
        Optional<Boolean> kept = mailbox.download(
                meshMessageId, message -> (message.report() || !workflow.reportsOnly()) && delivery.keep(message));
        if (kept.isEmpty()) {
            report.gone();
        } else if (kept.get()) {
            report.collected();
        } else {
            left.leave(workflow.id(), meshMessageId, Why.ANOTHERS);
            report.left();
        }
        return kept.orElse(false);
    }
}
