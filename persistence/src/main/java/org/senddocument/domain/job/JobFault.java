package org.senddocument.domain.job;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** What went wrong with one item of a run; the others went on. */
@Embeddable
public class JobFault {

    private UUID document;

    private String reason;

    private String code;

    protected JobFault() {}

    /**
     * @param document null where the fault is of no single document
     * @param code of ITK3 or MESH or our own, by which the advice is found; null where there is none
     */
    public JobFault(UUID document, String reason, String code) {
        this.document = document;
        this.reason = reason;
        this.code = code;
    }

    /** A fault of the whole run. */
    public static JobFault ofRun(String reason) {
        return new JobFault(null, reason, null);
    }

    public UUID document() {
        return document;
    }

    public String reason() {
        return reason;
    }

    public String code() {
        return code;
    }
}
