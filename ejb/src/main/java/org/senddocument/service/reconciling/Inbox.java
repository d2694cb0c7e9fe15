package org.senddocument.service.reconciling;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import org.senddocument.domain.content.ContentRole;
import org.senddocument.domain.inbound.InboundMessage;
import org.senddocument.domain.inbound.InboundMessages;
import org.senddocument.domain.inbound.NonDelivery;
import org.senddocument.service.content.ContentRows;
import org.senddocument.service.mailbox.MeshDelivery;

/** Keeps what MESH gives us. MESH's id is unique: the second of two that store the same message fails. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW) // committed before MESH is told to forget it
public class Inbox {

    /** Whatever a sender says of it: nothing here goes by that. */
    static final String TYPE = "application/octet-stream";

    @Inject
    InboundMessages messages;

    @Inject
    ContentRows rows;

    @Inject
    Clock clock;

    public Set<String> storedOf(Collection<String> meshMessageIds) {
        return messages.storedOf(meshMessageIds);
    }

    public void keepReport(MeshDelivery report) {
        messages.add(InboundMessage.report(
                report.messageId(),
                report.workflowId().orElse(null),
                new NonDelivery(
                        report.localId().orElse(null),
                        report.linkedMessageId().orElse(null),
                        report.statusCode().orElse(null),
                        report.statusDescription().orElse(null)),
                clock.instant()));
    }

    /** A message and its whole body at once. */
    public void keepMessage(MeshDelivery delivery, byte[] body) {
        keepMessage(delivery, rows.addWhole(ContentRole.INBOUND, TYPE, body));
    }

    /** @param contentId where its body lies, which was too large to come at once */
    public void keepMessage(MeshDelivery delivery, long contentId) {
        messages.add(InboundMessage.message(
                delivery.messageId(),
                delivery.from().orElse(null),
                delivery.workflowId().orElse(null),
                contentId,
                clock.instant()));
    }
}
