package org.senddocument.service.reconciling;

import java.time.Instant;
import org.senddocument.domain.inbound.InboundMessage;
import org.senddocument.domain.inbound.Settlement;

/**
 * An inbound message that belongs to no document that we know.
 *
 * @param report true for a MESH report, which has no body
 * @param linkedMessageId on a report, MESH's id of the message it speaks of
 * @param reason why it was matched with nothing
 * @param settledAt when a person dealt with it; null where nobody has
 */
public record UnmatchedView(
        String meshMessageId,
        boolean report,
        String from,
        String workflowId,
        String linkedMessageId,
        String statusCode,
        String statusDescription,
        Instant receivedAt,
        String reason,
        Instant settledAt,
        String settledBy,
        String settledReason) {

    static UnmatchedView of(InboundMessage message) {
        return new UnmatchedView(
                message.meshMessageId(),
                message.isReport(),
                message.from(),
                message.workflowId(),
                message.nonDelivery().linkedMessageId(),
                message.nonDelivery().statusCode(),
                message.nonDelivery().statusDescription(),
                message.receivedAt(),
                message.reason(),
                message.settlement().map(Settlement::at).orElse(null),
                message.settlement().map(Settlement::by).orElse(null),
                message.settlement().map(Settlement::reason).orElse(null));
    }
}
