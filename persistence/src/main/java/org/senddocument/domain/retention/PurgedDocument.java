package org.senddocument.domain.retention;

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
import java.time.LocalDate;
import java.util.UUID;
import org.senddocument.domain.document.Document;
import org.senddocument.domain.document.DocumentStatus;

/** The proof that something of a document was removed, and when; nothing about its patient. */
@Entity
@Table(name = "purged_document")
public class PurgedDocument {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "purged_document_seq")
    @SequenceGenerator(name = "purged_document_seq", sequenceName = "purged_document_seq")
    private Long id;

    private UUID document;

    @Column(name = "purged_at")
    private Instant at;

    @Enumerated(EnumType.STRING)
    private RemovedPart part;

    /** The end that it had come to. */
    @Enumerated(EnumType.STRING)
    private DocumentStatus status;

    private String account;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "began_consultation")
    private boolean beganConsultation;

    protected PurgedDocument() {}

    public PurgedDocument(Document document, RemovedPart part, Instant at) {
        this.document = document.reference();
        this.at = at;
        this.part = part;
        this.status = document.status();
        this.account = document.submission().account();
        this.receivedOn = document.submission().receivedOn();
        this.beganConsultation = document.place() == 1;
    }

    public UUID document() {
        return document;
    }

    public Instant at() {
        return at;
    }
}
