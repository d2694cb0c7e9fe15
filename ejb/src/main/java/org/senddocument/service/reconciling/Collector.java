package org.senddocument.service.reconciling;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.function.BooleanSupplier;
import org.senddocument.service.incident.MeshContactRecord;
import org.senddocument.service.mailbox.InboxPage;
import org.senddocument.service.mailbox.MeshMailbox;
import org.senddocument.service.mailbox.MeshUnavailableException;
import org.senddocument.service.sending.MailboxAccess;

/**
 * Empties our mailbox: each message is stored and committed, then acknowledged on MESH; when all are in, they are looked
 * at. A crash between any two of these costs a second download and nothing else. A message that cannot be had blocks no
 * other: it is told, stays with MESH, and is tried again by the next run.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // talks to MESH
public class Collector {

    /** After so many failures in a row it is asked whether the fault is the messages', or MESH is not there. */
    private static final int IN_A_ROW = 3;

    @Inject
    MeshMailbox mailbox;

    @Inject
    MailboxAccess access;

    @Inject
    DailyHandshake handshake;

    @Inject
    Inbox inbox;

    @Inject
    Postman postman;

    @Inject
    LeftAtMesh left;

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
            access.pause().ifPresent(pause -> {
                throw new MeshUnavailableException(pause);
            });
            handshake.greetWhereDue();
            Workflow.ALL.forEach(workflow -> drain(workflow, stopped, report));
            contact.reached();
        } catch (MeshUnavailableException e) {
            access.failed(e);
            contact.failed(e.getMessage());
            throw e;
        } finally {
            turn.unlock();
        }
    }

    /** A link that was followed already leads in a circle, in which no page is the last. */
    private void drain(Workflow workflow, BooleanSupplier stopped, CollectionReport report) {
        Set<String> followed = new HashSet<>();
        Set<String> waiting = new HashSet<>();
        Optional<String> next = Optional.empty();
        do {
            InboxPage page = mailbox.inbox(workflow.id(), next);
            waiting.addAll(page.messageIds());
            drain(workflow, page.messageIds(), stopped, report);
            next = page.next().filter(followed::add);
        } while (next.isPresent() && !stopped.getAsBoolean());
        if (!stopped.getAsBoolean()) {
            left.keepOnly(workflow.id(), waiting);
        }
    }

    private void drain(Workflow workflow, List<String> ids, BooleanSupplier stopped, CollectionReport report) {
        Set<String> known = inbox.storedOf(ids);
        int inARow = 0;
        for (String id : ids) {
            if (stopped.getAsBoolean()) {
                return;
            }
            inARow = postman.fetched(workflow, id, known.contains(id), report) ? 0 : inARow + 1;
            if (inARow == IN_A_ROW) {
                mailbox.inbox(workflow.id(), Optional.empty());
                inARow = 0;
            }
        }
    }
}
