package org.senddocument.web.inbound;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.senddocument.service.reconciling.OpenUnmatched;

/** How many messages nobody has dealt with, for the navigation of every page. */
@Named("unmatchedBanner")
@RequestScoped
public class UnmatchedBanner {

    private static final System.Logger LOG = System.getLogger(UnmatchedBanner.class.getName());

    @Inject
    OpenUnmatched messages;

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
            return messages.count();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "The unmatched messages could not be counted.", e);
            return 0;
        }
    }
}
