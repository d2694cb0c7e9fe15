package org.senddocument.service.retention;

import java.time.Instant;

/**
 * Whether the consultation of a document is under legal hold.
 *
 * @param since null, as what follows, where it is not
 */
public record LegalHoldView(String document, boolean held, Instant since, String by, String reason) {}
