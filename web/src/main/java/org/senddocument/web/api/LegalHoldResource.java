package org.senddocument.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.senddocument.service.retention.LegalHoldDesk;
import org.senddocument.service.retention.LegalHoldView;

/** The legal hold on the consultation of a document. Lifting it names its reason in the header {@code X-Reason}. */
@Path("/documents/{id}/legal-hold")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LegalHoldResource {

    @Inject
    LegalHoldDesk desk;

    @GET
    public LegalHoldView view(@PathParam("id") String id) {
        return desk.view(RequestValues.reference(id));
    }

    @POST
    @RolesOf(LegalHoldDesk.class)
    @Consumes(MediaType.APPLICATION_JSON)
    public LegalHoldView hold(@PathParam("id") String id, ReasonRequest request) {
        return desk.hold(RequestValues.reference(id), ReasonRequest.of(request));
    }

    @DELETE
    @RolesOf(LegalHoldDesk.class)
    public LegalHoldView lift(@PathParam("id") String id, @HeaderParam("X-Reason") String reason) {
        return desk.lift(RequestValues.reference(id), ReasonRequest.required(reason));
    }
}
