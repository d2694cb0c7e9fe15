package org.senddocument.domain.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One time that a document was offered to MESH. A row without an end is a post of which no answer was written down. */
@Entity
@Table(name = "send_attempt")
public class SendAttempt {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "send_attempt_seq")
    @SequenceGenerator(name = "send_attempt_seq", sequenceName = "send_attempt_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "document_id")
    private Document document;

    @Column(name = "attempt_number")
    private int number;

    private String node;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private String outcome;

    /** False only where MESH said that it did not take it. */
    @Column(name = "may_have_arrived")
    private boolean mayHaveArrived = true;

    @Column(name = "mesh_message_id")
    private String meshMessageId;

    protected SendAttempt() {}

    SendAttempt(Document document, int number, String node, Instant startedAt) {
        this.document = document;
        this.number = number;
        this.node = node;
        this.startedAt = startedAt;
    }

    void taken(String meshMessageId, Instant now) {
        this.meshMessageId = meshMessageId;
        end("Taken by MESH", now);
    }

    /** MESH said so, or our own check kept it here. */
    void notTaken(String outcome, Instant now) {
        mayHaveArrived = false;
        end(outcome, now);
    }

    /** No answer came that tells. */
    void unanswered(String outcome, Instant now) {
        end(outcome, now);
    }

    private void end(String outcome, Instant now) {
        this.outcome = Reasons.shortened(outcome);
        this.endedAt = now;
    }

    /** True where it is written down what came of it. */
    boolean hasEnded() {
        return endedAt != null;
    }

    public boolean mayHaveArrived() {
        return mayHaveArrived;
    }

    public int number() {
        return number;
    }

    public String node() {
        return node;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant endedAt() {
        return endedAt;
    }

    public String outcome() {
        return outcome;
    }

    public String meshMessageId() {
        return meshMessageId;
    }
}
