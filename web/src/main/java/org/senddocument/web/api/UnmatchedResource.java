package org.senddocument.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.senddocument.service.paging.Page;
import org.senddocument.service.reconciling.UnmatchedMessages;
import org.senddocument.service.reconciling.UnmatchedView;

/** Inbound messages that belong to no document. */
@Path("/unmatched")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class UnmatchedResource {

    @Inject
    UnmatchedMessages messages;

    @GET
    public Page<UnmatchedView> page(@BeanParam PageParams page) {
        return messages.page(page.request());
    }
}
