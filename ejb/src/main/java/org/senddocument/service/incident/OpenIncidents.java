package org.senddocument.service.incident;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import org.senddocument.domain.incident.Incident;
import org.senddocument.domain.incident.IncidentCause;
import org.senddocument.domain.incident.Incidents;
import org.senddocument.domain.incident.OutgoingMails;

/** The numbers about incidents, for every page, the health and the metrics. Numbers say nothing of a patient. */
@Stateless
public class OpenIncidents {

    @Inject
    Incidents incidents;

    @Inject
    OutgoingMails mails;

    public long count() {
        return incidents.countOpen();
    }

    /** How many things are wrong now, by cause; of a cause without an incident 0. */
    public Map<IncidentCause, Long> byCause() {
        Map<IncidentCause, Long> counts = new EnumMap<>(IncidentCause.class);
        for (IncidentCause cause : IncidentCause.values()) {
            counts.put(cause, 0L);
        }
        for (Incident incident : incidents.open()) {
            counts.put(incident.cause(), incident.current());
        }
        return counts;
    }

    /** Mails that the mail server would not take so far. */
    public long mailsNotTaken() {
        return mails.countNotTaken();
    }
}
