package org.senddocument.domain.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Predicate;

/** How far a document has come on the wire: its claim, its ids, its times. */
@Embeddable
public class Journey {

    /** Never null, so that EclipseLink makes a journey of a row of which nothing else is set. */
    private int attempts;

    @Column(name = "claimed_by")
    private UUID claimedBy;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "message_id")
    private UUID messageId;

    @Column(name = "composition_id")
    private UUID compositionId;

    @Column(name = "workflow_id")
    private String workflowId;

    @Column(name = "mesh_message_id")
    private String meshMessageId;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "answered_by")
    private String answeredBy;

    void claim(UUID node) {
        claimedBy = node;
        attempts++;
        nextAttemptAt = null;
    }

    /** A claim ends with its node; without one, an answer is awaited until the time of the next try. */
    boolean isFree(Instant now, Predicate<UUID> nodeIsAlive) {
        return claimedBy == null ? !now.isBefore(nextAttemptAt) : !nodeIsAlive.test(claimedBy);
    }

    void addressedAs(UUID messageId, UUID compositionId, String workflowId) {
        this.messageId = messageId;
        this.compositionId = compositionId;
        this.workflowId = workflowId;
    }

    /** The first time counts: a second copy went out only because we had not heard of the first. */
    void sent(String meshMessageId, Instant now) {
        if (sentAt == null) {
            this.sentAt = now;
        }
        this.meshMessageId = meshMessageId;
        release();
    }

    /** An answer proves that it was sent, even where MESH's own word for it was lost. */
    void answered(Instant now) {
        if (sentAt == null) {
            sentAt = now;
        }
        release();
    }

    /** @param organisation ODS code of whoever answered, or their mailbox */
    public void answeredBy(String organisation) {
        answeredBy = organisation;
    }

    void tryAgainAt(Instant instant) {
        release();
        nextAttemptAt = instant;
    }

    void release() {
        claimedBy = null;
        nextAttemptAt = null;
    }

    /** How often it was offered to MESH. */
    public int attempts() {
        return attempts;
    }

    public UUID messageId() {
        return messageId;
    }

    /** Identifier of the Composition and of the document Bundle: what a replacement refers to (GPCM-SD-132). */
    public UUID compositionId() {
        return compositionId;
    }

    public String workflowId() {
        return workflowId;
    }

    public String meshMessageId() {
        return meshMessageId;
    }

    public Instant sentAt() {
        return sentAt;
    }

    /** ODS code of the practice that answered, or its mailbox; null as long as nobody did. */
    public String answeredBy() {
        return answeredBy;
    }

    public Instant nextAttemptAt() {
        return nextAttemptAt;
    }
}
