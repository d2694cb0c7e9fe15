package org.senddocument.service.reconciling;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.senddocument.itk3.GpConnectVersion;
import org.senddocument.service.incident.MeshContactRecord;
import org.senddocument.service.mailbox.InboxPage;
import org.senddocument.service.mailbox.MeshMailbox;
import org.senddocument.service.mailbox.MeshUnavailableException;

/**
 * Empties our mailbox: each message is stored and committed, then acknowledged on MESH; when all are in, they are looked
 * at. A crash between any two of these costs a second download and nothing else. A message that cannot be had blocks no
 * other: it is told, stays with MESH, and is tried again by the next run.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // talks to MESH
public class Collector {

    private static final System.Logger LOG = System.getLogger(Collector.class.getName());

    /** Both generations, whichever is set now: a reply or a report may concern what was sent before a change. */
    private static final List<String> WORKFLOWS = Arrays.stream(GpConnectVersion.values())
            .flatMap(version -> Stream.of(version.workflowId(), version.ackWorkflowId()))
            .toList();

    /** After so many failures in a row it is asked whether the fault is the messages', or MESH is not there. */
    private static final int IN_A_ROW = 3;

    @Inject
    MeshMailbox mailbox;

    @Inject
    DailyHandshake handshake;

    @Inject
    Inbox inbox;

    @Inject
    Delivery delivery;

    @Inject
    StoredMessages stored;

    @Inject
    CollectionTurns turns;

    @Inject
    MeshContactRecord contact;

    /** @throws MeshUnavailableException where MESH cannot be reached; what was collected by then stands */
    public CollectionReport collect() {
        return collect(() -> false);
    }

    /** @param stopped asked before each message, so that an operator can end a long collection */
    public CollectionReport collect(BooleanSupplier stopped) {
        CollectionReport report = new CollectionReport();
        empty(stopped, report);
        stored.look(stopped, report);
        return report;
    }

    /** Whether MESH answers is known by this: no other job asks it so often. */
    private void empty(BooleanSupplier stopped, CollectionReport report) {
        Lock turn = turns.next();
        try {
            handshake.greetWhereDue();
            WORKFLOWS.forEach(workflow -> drain(workflow, stopped, report));
            contact.reached();
        } catch (MeshUnavailableException e) {
            contact.failed(e.getMessage());
            throw e;
        } finally {
            turn.unlock();
        }
    }

    private void drain(String workflow, BooleanSupplier stopped, CollectionReport report) {
        Optional<String> asked;
        Optional<String> next = Optional.empty();
        do {
            asked = next;
            InboxPage page = mailbox.inbox(workflow, asked);
            drain(workflow, page.messageIds(), stopped, report);
            next = page.next();
        } while (next.isPresent() && !next.equals(asked) && !stopped.getAsBoolean());
    }

    private void drain(String workflow, List<String> ids, BooleanSupplier stopped, CollectionReport report) {
        Set<String> known = inbox.storedOf(ids);
        int inARow = 0;
        for (String id : ids) {
            if (stopped.getAsBoolean()) {
                return;
            }
            inARow = fetched(id, known.contains(id), report) ? 0 : inARow + 1;
            if (inARow == IN_A_ROW) {
                mailbox.inbox(workflow, Optional.empty());
                inARow = 0;
            }
        }
    }

    private boolean fetched(String meshMessageId, boolean known, CollectionReport report) {
        try {
            fetch(meshMessageId, known, report);
            return true;
        } catch (MeshUnavailableException e) {
            report.failed("Message " + meshMessageId + ": " + e.getMessage());
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "Message " + meshMessageId + " could not be kept.", e);
            report.failed("Message " + meshMessageId + " could not be kept: "
                    + e.getClass().getSimpleName());
        }
        return false;
    }

    private void fetch(String meshMessageId, boolean known, CollectionReport report) {
        if (!known) {
            if (mailbox.download(meshMessageId, delivery::keep).isEmpty()) {
                report.gone();
                return;
            }
            report.collected();
        }
        mailbox.acknowledge(meshMessageId);
    }
}
