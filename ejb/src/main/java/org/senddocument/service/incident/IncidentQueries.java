package org.senddocument.service.incident;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.senddocument.domain.incident.Incidents;
import org.senddocument.service.document.Page;

/** What people may read of incidents. */
@Stateless
@RolesAllowed({"viewer", "clerk", "operator"})
public class IncidentQueries {

    @Inject
    Incidents incidents;

    /** Open ones first, then the newest. @param page counted from 1 */
    public Page<IncidentView> page(int page, int size) {
        int atMost = Page.sizeOf(size);
        int number = Math.max(1, page);
        return new Page<>(
                incidents.all((number - 1) * atMost, atMost).stream()
                        .map(IncidentView::of)
                        .toList(),
                incidents.count(),
                number,
                atMost);
    }
}
