package org.senddocument.domain.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** An ITK3 response to a document, kept for good; see ITK3 Messaging Distribution, response codes. */
@Entity
@Table(name = "acknowledgement")
public class Acknowledgement {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "acknowledgement_seq")
    @SequenceGenerator(name = "acknowledgement_seq", sequenceName = "acknowledgement_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "document_id")
    private Document document;

    /** Among all answers to its document, from 1. */
    private int place;

    @Enumerated(EnumType.STRING)
    private AcknowledgementKind kind;

    private String code;

    private String display;

    private boolean positive;

    private boolean outweighable;

    private String diagnostics;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Enumerated(EnumType.STRING)
    private AcknowledgementEffect effect;

    protected Acknowledgement() {}

    Acknowledgement(Document document, int place, Answer answer, Instant receivedAt, AcknowledgementEffect effect) {
        this.document = document;
        this.place = place;
        this.kind = answer.kind();
        this.code = answer.code();
        this.display = answer.display();
        this.positive = answer.positive();
        this.outweighable = answer.isOutweighable();
        this.diagnostics = answer.diagnostics();
        this.receivedAt = receivedAt;
        this.effect = effect;
    }

    public AcknowledgementKind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public String display() {
        return display;
    }

    public boolean positive() {
        return positive;
    }

    /** A refusal that is no last word. */
    boolean outweighable() {
        return outweighable;
    }

    public String diagnostics() {
        return diagnostics;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public AcknowledgementEffect effect() {
        return effect;
    }
}
