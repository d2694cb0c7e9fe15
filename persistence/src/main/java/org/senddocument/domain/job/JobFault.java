package org.senddocument.domain.job;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** What went wrong with one item of a run; the others went on. */
@Embeddable
public class JobFault {

    private UUID document;

    private String reason;

    protected JobFault() {}

    /** @param document null where the fault is of no single document */
    public JobFault(UUID document, String reason) {
        this.document = document;
        this.reason = reason;
    }

    public UUID document() {
        return document;
    }

    public String reason() {
        return reason;
    }
}
