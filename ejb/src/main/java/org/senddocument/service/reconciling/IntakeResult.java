package org.senddocument.service.reconciling;

/** What an inbound message turned out to be. */
public enum IntakeResult {
    ACKNOWLEDGED,
    UNDELIVERED,
    UNMATCHED
}
