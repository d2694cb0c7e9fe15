package org.senddocument.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.LongSupplier;
import org.senddocument.service.fault.Causes;
import org.senddocument.service.incident.OpenIncidents;
import org.senddocument.service.reconciling.OpenUnmatched;

/** How many incidents are open, and how many messages nobody has dealt with, for the navigation of every page. */
@Named("openWork")
@RequestScoped
public class OpenWork {

    private static final System.Logger LOG = System.getLogger(OpenWork.class.getName());

    @Inject
    OpenIncidents openIncidents;

    @Inject
    OpenUnmatched openMessages;

    private Long incidents;
    private Long messages;

    /** Read once for a page, and only where the page shows it. */
    public long getIncidents() {
        if (incidents == null) {
            incidents = counted("incidents", openIncidents::count);
        }
        return incidents;
    }

    /** As those above. */
    public long getMessages() {
        if (messages == null) {
            messages = counted("unmatched messages", openMessages::count);
        }
        return messages;
    }

    /** The page that says that there is a fault must not fail of it too. */
    private static long counted(String what, LongSupplier count) {
        try {
            return count.getAsLong();
        } catch (RuntimeException e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    () -> "The open " + what + " could not be counted. " + Causes.traceOf(e));
            return 0;
        }
    }
}
