package org.senddocument.service.incident;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.senddocument.domain.incident.Incident;
import org.senddocument.domain.incident.IncidentCause;
import org.senddocument.domain.incident.IncidentDigest;
import org.senddocument.domain.incident.IncidentDocument;
import org.senddocument.domain.incident.Incidents;

/** Opens, fills and closes incidents, and writes the mails about them; each call is one transaction of its own. */
@Stateless
@TransactionAttribute(
        TransactionAttributeType.REQUIRES_NEW) // where another node was quicker, only this cause is undone
public class IncidentRegister {

    private static final System.Logger LOG = System.getLogger(IncidentRegister.class.getName());

    @Inject
    Incidents incidents;

    @Inject
    IncidentRules rules;

    @Inject
    IncidentMails mails;

    @Inject
    NoticeSettings settings;

    @Inject
    Clock clock;

    /** Brings the incident of one cause to what is wrong now. */
    public void judge(IncidentCause cause) {
        Instant now = clock.instant();
        Optional<Incident> open = incidents.lockOpen(cause);
        Optional<Finding> finding = rules.find(cause, now);
        if (finding.isPresent()) {
            open.ifPresentOrElse(incident -> goOn(incident, finding.get(), now), () -> open(cause, finding.get(), now));
        } else {
            open.ifPresent(incident -> close(incident, now));
        }
    }

    private void open(IncidentCause cause, Finding finding, Instant now) {
        Incident incident = incidents.add(new Incident(cause, now));
        gather(incident, finding, now);
        mails.opened(incident, now);
        incident.told();
        LOG.log(System.Logger.Level.WARNING, "Incident {0} opened: {1}", incident.id(), cause);
    }

    private void goOn(Incident incident, Finding finding, Instant now) {
        gather(incident, finding, now);
        if (incident.hasGrownMuch()) {
            mails.grown(incident, now);
            incident.told();
        }
    }

    private void gather(Incident incident, Finding finding, Instant now) {
        Set<UUID> known = incidents.documentsOf(incident);
        Set<UUID> added = new HashSet<>(finding.references());
        added.removeAll(known);
        added.forEach(document -> incidents.add(new IncidentDocument(incident, document, now)));
        long more = Math.max(0, finding.count() - incident.current());
        incident.gather(finding.count(), finding.documents().isEmpty() ? more : added.size(), finding.detail(), now);
    }

    private void close(Incident incident, Instant now) {
        incident.close(now);
        mails.closed(incident, now);
        LOG.log(System.Logger.Level.INFO, "Incident {0} closed: {1}", incident.id(), incident.cause());
    }

    /** Once a day, one mail about all that is open since before the time of the digest. */
    public void writeDigestWhereDue() {
        Instant now = clock.instant();
        LocalDate today = settings.digest().dayOf(now);
        List<Incident> open = incidents.open().stream()
                .filter(incident -> settings.digest().tellsOf(incident.openedAt(), now))
                .toList();
        if (settings.mailed() && !open.isEmpty() && !incidents.hasDigestOf(today)) {
            incidents.add(new IncidentDigest(today, now));
            mails.digest(open, now);
            open.forEach(Incident::told);
        }
    }
}
