package org.senddocument.service.incident;

import java.util.UUID;

/**
 * A mail as it is handed to the mail server, in plain text and without patient data.
 *
 * @param reference the same on each try, so that a mail system can tell a copy
 */
public record Letter(UUID reference, String subject, String body) {}
