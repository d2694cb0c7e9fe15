package org.senddocument.service.document;

import java.time.Instant;
import org.senddocument.domain.document.DocumentStatus;

/**
 * Which documents are asked for; null means any.
 *
 * @param code an ITK3 or MESH code that explains the status; {@link #NO_CODE} where there is none
 * @param needsPerson whether somebody has to see to it: it did not arrive, or an answer is overdue, and nothing later makes
 *     that good
 * @param practiceToBeTold whether somebody has to tell the practice that the consultation was deleted at its source
 * @param from received at or after
 * @param to received before
 * @param practice ODS code of the practice where the patient is registered
 */
public record DocumentFilter(
        DocumentStatus status,
        String consultationId,
        String code,
        Boolean overdue,
        Boolean needsPerson,
        Boolean practiceToBeTold,
        Instant from,
        Instant to,
        String nhsNumber,
        String practice) {

    /** In place of a code: those whose status no code explains. */
    public static final String NO_CODE = "none";

    /** At whatever practice. */
    public DocumentFilter(
            DocumentStatus status,
            String consultationId,
            String code,
            Boolean overdue,
            Boolean needsPerson,
            Boolean practiceToBeTold,
            Instant from,
            Instant to,
            String nhsNumber) {
        this(status, consultationId, code, overdue, needsPerson, practiceToBeTold, from, to, nhsNumber, null);
    }

    public static DocumentFilter all() {
        return new DocumentFilter(null, null, null, null, null, null, null, null, null);
    }

    @Override
    public String toString() {
        return "DocumentFilter[…]";
    }
}
