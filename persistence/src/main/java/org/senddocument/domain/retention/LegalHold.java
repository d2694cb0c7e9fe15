package org.senddocument.domain.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A person's word that nothing of a consultation may be removed. It covers every version, later ones too. */
@Entity
@Table(name = "legal_hold")
public class LegalHold {

    @Id
    @Column(name = "chain_id")
    private Long chainId;

    @Column(name = "held_since")
    private Instant since;

    @Column(name = "held_by")
    private String by;

    private String reason;

    protected LegalHold() {}

    public LegalHold(long chainId, Instant since, String by, String reason) {
        this.chainId = chainId;
        this.since = since;
        this.by = by;
        this.reason = reason;
    }

    public Instant since() {
        return since;
    }

    public String by() {
        return by;
    }

    public String reason() {
        return reason;
    }
}
