package org.senddocument.domain.inbound;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** That a person has dealt with a message that belongs to nothing, and how. */
@Embeddable
public class Settlement {

    @Column(name = "settled_at")
    private Instant at;

    @Column(name = "settled_by")
    private String by;

    @Column(name = "settled_reason")
    private String reason;

    protected Settlement() {}

    Settlement(String by, String reason, Instant at) {
        this.by = by;
        this.reason = reason;
        this.at = at;
    }

    public Instant at() {
        return at;
    }

    public String by() {
        return by;
    }

    public String reason() {
        return reason;
    }
}
