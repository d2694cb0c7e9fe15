package org.senddocument.service.reconciling;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.senddocument.domain.content.ContentRole;
import org.senddocument.itk3.GpConnectVersion;
import org.senddocument.service.content.ContentStore;
import org.senddocument.service.content.StagedContent;
import org.senddocument.service.incident.MeshContactRecord;
import org.senddocument.service.mailbox.InboxPage;
import org.senddocument.service.mailbox.MeshDelivery;
import org.senddocument.service.mailbox.MeshMailbox;
import org.senddocument.service.mailbox.MeshUnavailableException;

/**
 * Empties our mailbox: each message is stored and committed, then acknowledged on MESH, then looked at. A crash between
 * any two of these costs a second download and nothing else.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // talks to MESH
public class Collector {

    /** Both generations, whichever is set now: a reply or a report may concern what was sent before a change. */
    private static final List<String> WORKFLOWS = Arrays.stream(GpConnectVersion.values())
            .flatMap(version -> Stream.of(version.workflowId(), version.ackWorkflowId()))
            .toList();

    private static final int AT_A_TIME = 500;

    @Inject
    MeshMailbox mailbox;

    @Inject
    DailyHandshake handshake;

    @Inject
    Inbox inbox;

    @Inject
    Intake intake;

    @Inject
    ContentStore store;

    @Inject
    MeshContactRecord contact;

    /** @throws MeshUnavailableException where MESH cannot be reached; what was collected by then stands */
    public CollectionReport collect() {
        CollectionReport report = new CollectionReport();
        try {
            handshake.greetWhereDue();
            WORKFLOWS.forEach(workflow -> drain(workflow, report));
            contact.reached();
        } catch (MeshUnavailableException e) {
            contact.failed(e.getMessage());
            throw e;
        }
        lookAtStored(report);
        return report;
    }

    private void drain(String workflow, CollectionReport report) {
        Optional<String> next = Optional.empty();
        do {
            InboxPage page = mailbox.inbox(workflow, next);
            page.messageIds().forEach(id -> fetch(id, report));
            next = page.next();
        } while (next.isPresent());
    }

    private void fetch(String meshMessageId, CollectionReport report) {
        if (!inbox.isStored(meshMessageId)) {
            if (mailbox.download(meshMessageId, this::keep).isEmpty()) {
                report.gone();
                return;
            }
            report.collected();
        }
        mailbox.acknowledge(meshMessageId);
    }

    private boolean keep(MeshDelivery delivery) {
        if (delivery.report()) {
            inbox.keepReport(delivery);
            return true;
        }
        try {
            StagedContent body =
                    store.stage(ContentRole.INBOUND, "application/octet-stream", null, delivery.body(), Long.MAX_VALUE);
            inbox.keepMessage(delivery, body);
            return true;
        } catch (IOException e) {
            throw new MeshUnavailableException("A message from MESH broke off.", e);
        }
    }

    /** Also what an earlier run stored and did not live to look at. */
    private void lookAtStored(CollectionReport report) {
        List<Long> ids = inbox.stored(AT_A_TIME);
        while (!ids.isEmpty()) {
            ids.forEach(id -> report.add(intake.take(id)));
            ids = inbox.stored(AT_A_TIME);
        }
    }
}
