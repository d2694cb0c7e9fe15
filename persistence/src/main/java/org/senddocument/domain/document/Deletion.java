package org.senddocument.domain.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** That a consultation was deleted at its source, and who told the practice of it (GPCM-SD-135). */
@Embeddable
public class Deletion {

    @Column(name = "deleted_at")
    private Instant at;

    @Column(name = "told_at")
    private Instant toldAt;

    @Column(name = "told_by")
    private String toldBy;

    @Column(name = "told_reason")
    private String toldReason;

    protected Deletion() {}

    Deletion(Instant at) {
        this.at = at;
    }

    void told(String by, String reason, Instant now) {
        if (isTold()) {
            throw new IllegalStateException("The practice was told already.");
        }
        toldAt = now;
        toldBy = by;
        toldReason = reason;
    }

    public boolean isTold() {
        return toldAt != null;
    }

    public Instant at() {
        return at;
    }

    /** Null, as who told it and what was said, where nobody has. */
    public Instant toldAt() {
        return toldAt;
    }

    public String toldBy() {
        return toldBy;
    }

    public String toldReason() {
        return toldReason;
    }
}
