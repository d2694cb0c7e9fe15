package org.senddocument.domain.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A day, in London, of which the digest was written: there is no second one. */
@Entity
@Table(name = "incident_digest")
public class IncidentDigest {

    @Id
    @Column(name = "digest_day")
    private LocalDate day;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected IncidentDigest() {}

    public IncidentDigest(LocalDate day, Instant writtenAt) {
        this.day = day;
        this.writtenAt = writtenAt;
    }

    public LocalDate day() {
        return day;
    }
}
