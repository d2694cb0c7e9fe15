package org.senddocument.domain.incident;

import java.time.Instant;
import org.senddocument.domain.document.DocumentStatus;

/**
 * Documents that did not arrive for one cause, at one practice.
 *
 * @param code of ITK3, of MESH or our own; null where none was given
 * @param practice its ODS code; null where it is not known, or may not be told
 * @param oldest since when the oldest of them has been so
 */
public record FailureCause(DocumentStatus status, String code, String practice, long count, Instant oldest) {}
