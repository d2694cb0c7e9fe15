package org.senddocument.domain.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A document that belongs to an incident; by its reference, so that it may be purged and the incident stays. */
@Entity
@Table(name = "incident_document")
public class IncidentDocument {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "incident_document_seq")
    @SequenceGenerator(name = "incident_document_seq", sequenceName = "incident_document_seq")
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "incident_id")
    private Incident incident;

    private UUID document;

    @Column(name = "gathered_at")
    private Instant gatheredAt;

    protected IncidentDocument() {}

    public IncidentDocument(Incident incident, UUID document, Instant gatheredAt) {
        this.incident = incident;
        this.document = document;
        this.gatheredAt = gatheredAt;
    }

    public UUID document() {
        return document;
    }
}
