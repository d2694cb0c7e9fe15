package org.senddocument.service.incident;

import java.time.Instant;
import java.util.List;
import org.senddocument.domain.incident.Incident;
import org.senddocument.domain.incident.IncidentCause;
import org.senddocument.domain.incident.IncidentState;

/**
 * An incident as people see it; of no patient.
 *
 * @param current how many things are wrong now
 * @param total how many were gathered in all
 * @param closedAt null while it is open
 */
public record IncidentView(
        long id,
        IncidentCause cause,
        IncidentState state,
        String title,
        String detail,
        String means,
        String whatToDo,
        Instant openedAt,
        Instant lastSeenAt,
        Instant closedAt,
        long current,
        long total,
        List<IncidentLink> links) {

    static IncidentView of(Incident incident) {
        return new IncidentView(
                incident.id(),
                incident.cause(),
                incident.state(),
                IncidentTexts.title(incident.cause(), incident.isOpen() ? incident.current() : incident.total()),
                incident.detail(),
                IncidentTexts.means(incident.cause()),
                IncidentTexts.whatToDo(incident.cause()),
                incident.openedAt(),
                incident.lastSeenAt(),
                incident.closedAt(),
                incident.current(),
                incident.total(),
                IncidentTexts.links(incident.cause()));
    }
}
