package org.senddocument.domain.incident;

/** Whether what an incident is about goes on. */
public enum IncidentState {
    OPEN,
    CLOSED
}
