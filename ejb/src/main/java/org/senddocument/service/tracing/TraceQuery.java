package org.senddocument.service.tracing;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Whom a document says it is about.
 *
 * @param sender ODS code of the sending organisation
 * @param enquiries how often was asked before
 */
public record TraceQuery(
        long documentId,
        String nhsNumber,
        String family,
        LocalDate birthDate,
        String sender,
        UUID requestId,
        int enquiries) {

    @Override
    public String toString() {
        return "TraceQuery[" + documentId + "]";
    }
}
