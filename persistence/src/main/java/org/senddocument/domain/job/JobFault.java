package org.senddocument.domain.job;

import java.util.UUID;

/**
 * What went wrong with one item of a run; the others went on.
 *
 * @param document null where the fault is of no single document
 * @param code of ITK3 or MESH or our own, by which the advice is found; null where there is none
 */
public record JobFault(UUID document, String reason, String code) {

    /** A fault of the whole run. */
    public static JobFault ofRun(String reason) {
        return new JobFault(null, reason, null);
    }
}
