package org.senddocument.service.incident;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.senddocument.domain.incident.IncidentCause;
import org.senddocument.domain.incident.Incidents;
import org.senddocument.service.paging.Page;
import org.senddocument.service.paging.PageRequest;

/** What people may read of incidents. */
@Stateless
@RolesAllowed({"viewer", "clerk", "operator"})
public class IncidentQueries {

    @Inject
    Incidents incidents;

    @Inject
    IncidentRules rules;

    @Inject
    Clock clock;

    /** What the incident of this cause is about now, at most so many. */
    public List<IncidentDocumentView> documentsOf(IncidentCause cause, int atMost) {
        return rules.find(cause, clock.instant()).stream()
                .flatMap(finding -> finding.documents().stream())
                .limit(atMost)
                .map(IncidentDocumentView::of)
                .toList();
    }

    /** For example {@code 3 documents did not arrive}. */
    public String titleOf(IncidentCause cause, long count) {
        return IncidentTexts.title(cause, count);
    }

    /** Open ones first, then the newest. */
    public Page<IncidentView> page(PageRequest page) {
        return page.of(
                incidents.all(page.first(), page.size()).stream()
                        .map(IncidentView::of)
                        .toList(),
                incidents.count());
    }
}
