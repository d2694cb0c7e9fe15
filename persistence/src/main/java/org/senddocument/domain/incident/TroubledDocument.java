package org.senddocument.domain.incident;

import java.time.Instant;
import java.util.UUID;
import org.senddocument.domain.document.DocumentStatus;

/**
 * A document that needs a person.
 *
 * @param due when it was to be sent
 */
public record TroubledDocument(UUID reference, DocumentStatus status, Instant due) {}
