package org.senddocument.service.incident;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.senddocument.domain.incident.Incidents;
import org.senddocument.service.paging.Page;
import org.senddocument.service.paging.PageRequest;

/** What people may read of incidents. */
@Stateless
@RolesAllowed({"viewer", "clerk", "operator"})
public class IncidentQueries {

    @Inject
    Incidents incidents;

    /** Open ones first, then the newest. */
    public Page<IncidentView> page(PageRequest page) {
        return page.of(
                incidents.all(page.first(), page.size()).stream()
                        .map(IncidentView::of)
                        .toList(),
                incidents.count());
    }
}
