package org.senddocument.service.document;

import java.time.Instant;
import org.senddocument.domain.document.DocumentStatus;
import org.senddocument.domain.document.Remedy;

/**
 * Documents that need a person for the same cause.
 *
 * @param code null where none was given
 * @param practice its ODS code; null where it is not known, or where those of all practices are counted together
 * @param practiceName null where no directory gave one
 * @param oldest since when the oldest of them has been so
 */
public record FailureGroup(
        DocumentStatus status,
        String code,
        String practice,
        String practiceName,
        long count,
        Instant oldest,
        String advice,
        Remedy remedy) {}
