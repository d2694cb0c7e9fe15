package org.senddocument.web.api;

import java.util.List;

/**
 * Which documents are to be sent again, and why: either those of the ids, or those that the filter finds.
 *
 * @param filter as for a search; its page and size say nothing here
 */
public record ResendRequest(String reason, List<String> ids, SearchRequest filter) {

    /** @throws RequestException 400 where it does not name the documents in exactly one way */
    static ResendRequest checked(ResendRequest request) {
        if (request == null || (request.ids() == null) == (request.filter() == null)) {
            throw new RequestException(400, "Exactly one of ids and filter is required.");
        }
        return request;
    }
}
