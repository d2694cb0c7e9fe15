package org.senddocument.domain.inbound;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A message or report that MESH gave us, kept as it came. MESH's id is unique here: a second download costs nothing. */
@Entity
@Table(name = "inbound_message")
public class InboundMessage {

    /**
     * What people read of a message that a fault of ours keeps from being understood. Such rows are found by this very
     * sentence: put otherwise, it would leave those of before lying.
     */
    public static final String SET_ASIDE =
            "A fault of ours keeps it from being understood. It is looked at again at the next start.";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "inbound_message_seq")
    @SequenceGenerator(name = "inbound_message_seq", sequenceName = "inbound_message_seq")
    private Long id;

    @Column(name = "mesh_message_id")
    private String meshMessageId;

    private boolean report;

    @Column(name = "from_mailbox")
    private String fromMailbox;

    @Column(name = "workflow_id")
    private String workflowId;

    /** Null where it is no report, or one that says nothing. */
    @Embedded
    private NonDelivery nonDelivery;

    @Column(name = "content_id")
    private Long contentId;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Enumerated(EnumType.STRING)
    private InboundState state = InboundState.STORED;

    private String reason;

    @Column(name = "awaited_message_id")
    private UUID awaitedMessageId;

    @Column(name = "awaited_consultation")
    private String awaitedConsultation;

    @Column(name = "document_id")
    private Long documentId;

    /** Null where nobody has dealt with it. */
    @Embedded
    private Settlement settlement;

    protected InboundMessage() {}

    private InboundMessage(String meshMessageId, boolean report, String from, String workflowId, Instant receivedAt) {
        this.meshMessageId = meshMessageId;
        this.report = report;
        this.fromMailbox = cut(from, 100);
        this.workflowId = cut(workflowId, 300);
        this.receivedAt = receivedAt;
    }

    /** @param contentId where its body lies */
    public static InboundMessage message(
            String meshMessageId, String from, String workflowId, long contentId, Instant receivedAt) {
        InboundMessage message = new InboundMessage(meshMessageId, false, from, workflowId, receivedAt);
        message.contentId = contentId;
        return message;
    }

    /** @param nonDelivery what it says of a message of ours */
    public static InboundMessage report(
            String meshMessageId, String workflowId, NonDelivery nonDelivery, Instant receivedAt) {
        InboundMessage message = new InboundMessage(meshMessageId, true, null, workflowId, receivedAt);
        message.nonDelivery = nonDelivery;
        return message;
    }

    /** Headers are another's: one that is too long for its column must not keep the message out. */
    static String cut(String text, int longest) {
        return text == null || text.length() <= longest ? text : text.substring(0, longest);
    }

    public void matched(long documentId) {
        become(InboundState.MATCHED, null);
        this.documentId = documentId;
    }

    /** For good, unless it is a report: that may be quicker than our own note of what MESH calls the message. */
    public void unmatched(String reason) {
        become(InboundState.UNMATCHED, reason);
    }

    /** For now: people see it, and the next start has it looked at again, for a newer version may understand it. */
    public void setAside() {
        become(InboundState.UNMATCHED, SET_ASIDE);
    }

    /** For now: it is looked at again when a message of that id appears. */
    public void awaitMessage(UUID messageId, String reason) {
        become(InboundState.UNMATCHED, reason);
        awaitedMessageId = messageId;
    }

    /** For now: it is looked at again when a version of that consultation leaves. */
    public void awaitConsultation(String consultationId, String reason) {
        become(InboundState.UNMATCHED, reason);
        awaitedConsultation = consultationId;
    }

    private void become(InboundState target, String why) {
        state = target;
        reason = why;
        awaitedMessageId = null;
        awaitedConsultation = null;
    }

    /**
     * A person has seen to it. It is still matched where what it names appears.
     *
     * @return false where somebody was quicker, or it belongs to a document by now
     */
    public boolean settle(String by, String why, Instant now) {
        if (!isUnmatched() || settlement != null) {
            return false;
        }
        settlement = new Settlement(by, why, now);
        return true;
    }

    /** True where it was looked at and belongs to nothing that is known. */
    public boolean isUnmatched() {
        return state == InboundState.UNMATCHED;
    }

    public boolean isMatched() {
        return state == InboundState.MATCHED;
    }

    public Long id() {
        return id;
    }

    public String meshMessageId() {
        return meshMessageId;
    }

    public boolean isReport() {
        return report;
    }

    public String from() {
        return fromMailbox;
    }

    public String workflowId() {
        return workflowId;
    }

    /** What a report says of a message of ours; of any other message, nothing. */
    public NonDelivery nonDelivery() {
        return nonDelivery == null ? NonDelivery.NOTHING_SAID : nonDelivery;
    }

    public Long contentId() {
        return contentId;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public String reason() {
        return reason;
    }

    /** Empty where nobody has dealt with it. */
    public Optional<Settlement> settlement() {
        return Optional.ofNullable(settlement);
    }
}
