package org.senddocument.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.senddocument.service.document.Page;
import org.senddocument.service.reconciling.UnmatchedMessages;
import org.senddocument.service.reconciling.UnmatchedView;

/** Inbound messages that belong to no document. */
@Path("/unmatched")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class UnmatchedResource {

    @Inject
    UnmatchedMessages messages;

    /** @param settled whether a person has dealt with them; both where nothing is said */
    @GET
    public Page<UnmatchedView> page(
            @QueryParam("settled") String settled,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        return messages.page(flag(settled), page, size);
    }

    private static Boolean flag(String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        if (!text.equals("true") && !text.equals("false")) {
            throw new RequestException(400, "settled must be true or false.");
        }
        return Boolean.valueOf(text);
    }

    /** @param id the id that MESH gave the message */
    @POST
    @Path("/{id}/settle")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response settle(@PathParam("id") String id, ReasonRequest request) {
        return messages.settle(id, ReasonRequest.of(request))
                .map(message -> Response.ok(message).build())
                .orElseGet(() -> Problem.of(404, "There is no such message."));
    }
}
