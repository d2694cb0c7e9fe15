package org.senddocument.domain.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * Which entries of the audit trail are asked for; null means any.
 *
 * @param account who did or saw it
 * @param from at or after
 * @param to before
 */
public record AuditFilter(String account, AuditAction action, UUID document, Instant from, Instant to) {}
