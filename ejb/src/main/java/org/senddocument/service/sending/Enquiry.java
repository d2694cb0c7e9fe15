package org.senddocument.service.sending;

import java.util.UUID;

/** A document of which it is to be found out first who gets it; no other worker takes it meanwhile. */
public record Enquiry(long documentId, UUID reference) implements Claim {}
