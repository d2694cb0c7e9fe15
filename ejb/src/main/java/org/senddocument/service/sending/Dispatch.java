package org.senddocument.service.sending;

import java.util.UUID;
import org.senddocument.domain.document.DocumentStatus;

/**
 * What became of one document that was offered to MESH.
 *
 * @param reason null where it was sent
 */
public record Dispatch(UUID document, DocumentStatus status, String reason) {}
