package org.senddocument.domain.tracking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The last time that MESH was asked where a document is, and its last answer. */
@Entity
@Table(name = "mesh_tracking")
public class TrackedDocument {

    @Id
    @Column(name = "document_id")
    private long documentId;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private TrackingStatus status;

    @Column(name = "status_at")
    private Instant statusAt;

    protected TrackedDocument() {}

    TrackedDocument(long documentId) {
        this.documentId = documentId;
    }

    /** Asked, whether or not an answer comes. */
    public void ask(Instant now) {
        askedAt = now;
    }

    /** @param at null where MESH does not say since when */
    public void found(TrackingStatus status, Instant at) {
        this.status = status;
        this.statusAt = at;
    }

    /** Null where MESH gave no answer yet. */
    public TrackingStatus status() {
        return status;
    }

    /** Since when MESH says so; where it does not tell, when it was asked. */
    public Instant statusAt() {
        return statusAt == null ? askedAt : statusAt;
    }
}
