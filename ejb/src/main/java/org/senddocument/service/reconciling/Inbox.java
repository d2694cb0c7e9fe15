package org.senddocument.service.reconciling;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.senddocument.domain.content.Contents;
import org.senddocument.domain.inbound.InboundMessage;
import org.senddocument.domain.inbound.InboundMessages;
import org.senddocument.domain.inbound.InboundState;
import org.senddocument.service.content.StagedContent;
import org.senddocument.service.mailbox.MeshDelivery;

/** Keeps what MESH gives us. Storing twice costs nothing: MESH's id is unique. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW) // committed before MESH is told to forget it
public class Inbox {

    @Inject
    InboundMessages messages;

    @Inject
    Contents contents;

    @Inject
    Clock clock;

    public boolean isStored(String meshMessageId) {
        return messages.isStored(meshMessageId);
    }

    public void keepReport(MeshDelivery report) {
        messages.add(InboundMessage.report(
                report.messageId(),
                report.workflowId().orElse(null),
                report.linkedMessageId().orElse(null),
                report.statusCode().orElse(null),
                report.statusDescription().orElse(null),
                clock.instant()));
    }

    public void keepMessage(MeshDelivery delivery, StagedContent body) {
        messages.add(InboundMessage.message(
                delivery.messageId(),
                delivery.from().orElse(null),
                delivery.workflowId().orElse(null),
                body.id(),
                clock.instant()));
    }

    public List<Long> stored(int atMost) {
        return messages.in(InboundState.STORED, atMost);
    }
}
