package org.senddocument.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.senddocument.service.paging.Page;
import org.senddocument.service.reconciling.UnmatchedMessages;
import org.senddocument.service.reconciling.UnmatchedView;

/** Inbound messages that belong to no document. */
@Path("/unmatched")
@RequestScoped
@RolesOf(UnmatchedMessages.class)
@Produces(MediaType.APPLICATION_JSON)
public class UnmatchedResource {

    @Inject
    UnmatchedMessages messages;

    /** @param settled whether a person has dealt with them; both where nothing is said */
    @GET
    public Page<UnmatchedView> page(@QueryParam("settled") String settled, @BeanParam PageParams page) {
        return messages.page(RequestValues.truth("settled", settled), page.request());
    }

    /** @param id the id that MESH gave the message */
    @POST
    @Path("/{id}/settle")
    @Consumes(MediaType.APPLICATION_JSON)
    public UnmatchedView settle(@PathParam("id") String id, ReasonRequest request) {
        return messages.settle(id, ReasonRequest.of(request))
                .orElseThrow(() -> new RequestException(404, "There is no such message."));
    }
}
