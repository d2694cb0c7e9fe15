package org.senddocument.domain.inbound;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A message or report that MESH gave us, kept as it came. MESH's id is unique here: a second download costs nothing. */
@Entity
@Table(name = "inbound_message")
public class InboundMessage {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "inbound_message_seq")
    @SequenceGenerator(name = "inbound_message_seq", sequenceName = "inbound_message_seq")
    private Long id;

    @Column(name = "mesh_message_id")
    private String meshMessageId;

    private boolean report;

    @Column(name = "from_mailbox")
    private String from;

    @Column(name = "workflow_id")
    private String workflowId;

    @Column(name = "linked_message_id")
    private String linkedMessageId;

    @Column(name = "status_code")
    private String statusCode;

    @Column(name = "status_description")
    private String statusDescription;

    @Column(name = "content_id")
    private Long contentId;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Enumerated(EnumType.STRING)
    private InboundState state = InboundState.STORED;

    private String reason;

    @Column(name = "document_id")
    private Long documentId;

    protected InboundMessage() {}

    private InboundMessage(String meshMessageId, boolean report, String from, String workflowId, Instant receivedAt) {
        this.meshMessageId = meshMessageId;
        this.report = report;
        this.from = from;
        this.workflowId = workflowId;
        this.receivedAt = receivedAt;
    }

    /** @param contentId where its body lies */
    public static InboundMessage message(
            String meshMessageId, String from, String workflowId, long contentId, Instant receivedAt) {
        InboundMessage message = new InboundMessage(meshMessageId, false, from, workflowId, receivedAt);
        message.contentId = contentId;
        return message;
    }

    /** @param linkedMessageId MESH's id of the message of ours that the report speaks of */
    public static InboundMessage report(
            String meshMessageId,
            String workflowId,
            String linkedMessageId,
            String statusCode,
            String statusDescription,
            Instant receivedAt) {
        InboundMessage message = new InboundMessage(meshMessageId, true, null, workflowId, receivedAt);
        message.linkedMessageId = linkedMessageId;
        message.statusCode = statusCode;
        message.statusDescription = statusDescription;
        return message;
    }

    public void matched(long documentId) {
        state = InboundState.MATCHED;
        reason = null;
        this.documentId = documentId;
    }

    public void unmatched(String reason) {
        state = InboundState.UNMATCHED;
        this.reason = reason;
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
        return from;
    }

    public String workflowId() {
        return workflowId;
    }

    public String linkedMessageId() {
        return linkedMessageId;
    }

    public String statusCode() {
        return statusCode;
    }

    public String statusDescription() {
        return statusDescription;
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
}
