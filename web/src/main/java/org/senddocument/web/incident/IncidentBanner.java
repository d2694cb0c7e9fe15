package org.senddocument.web.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.senddocument.service.incident.OpenIncidents;

/** How many incidents are open, for the navigation of every page. */
@Named("incidentBanner")
@RequestScoped
public class IncidentBanner {

    private static final System.Logger LOG = System.getLogger(IncidentBanner.class.getName());

    @Inject
    OpenIncidents incidents;

    private Long open;

    /** Read once for a page, and only where the page shows it. */
    public long getOpen() {
        if (open == null) {
            open = count();
        }
        return open;
    }

    /** The page that says that there is a fault must not fail of it too. */
    private long count() {
        try {
            return incidents.count();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "The open incidents could not be counted.", e);
            return 0;
        }
    }
}
