package org.senddocument.mesh;

import java.net.URI;
import org.senddocument.service.mailbox.MeshUnavailableException;

/**
 * Where the messages of one workflow are listed, page after page.
 *
 * @param inbox of all messages
 */
record InboxAddress(URI inbox, String workflowId) {

    /** What MESH gives by default and, in version 1, at most. */
    private static final int PAGE_SIZE = 500;

    private static final String FILTER = "workflow_filter=";

    /** Of the first page. */
    URI uri() {
        return URI.create(inbox + "?max_results=" + PAGE_SIZE + "&" + filter());
    }

    /**
     * MESH names the next page by a path without a host. Only a path to our own inbox is followed, on our own host: the
     * request bears a token, and a link is what somebody sent us.
     */
    URI next(String link) {
        URI next = resolved(link);
        if (!isOurs(next)) {
            throw new MeshUnavailableException("MESH named a next page that is not of our inbox");
        }
        // The port promises one workflow, and no standard says that the link keeps the filter.
        boolean filtered = next.getRawQuery().contains(FILTER);
        return filtered ? next : URI.create(next + "&" + filter());
    }

    private URI resolved(String link) {
        try {
            return inbox.resolve(link);
        } catch (IllegalArgumentException e) {
            throw new MeshUnavailableException("MESH named a next page that is no address", e);
        }
    }

    private boolean isOurs(URI next) {
        return inbox.getRawAuthority().equals(next.getRawAuthority())
                && inbox.getScheme().equals(next.getScheme())
                && inbox.getRawPath().equalsIgnoreCase(next.getRawPath())
                && next.getRawQuery() != null;
    }

    private String filter() {
        return FILTER + MeshRequests.quoted(workflowId);
    }
}
