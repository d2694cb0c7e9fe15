package org.senddocument.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.senddocument.service.document.DocumentActions;
import org.senddocument.service.document.DocumentView;

/** What a clerk does with a document, each with its reason. */
@Path("/documents")
@RequestScoped
@RolesOf(DocumentActions.class)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DocumentActionsResource {

    @Inject
    DocumentActions actions;

    @Context
    UriInfo uri;

    @POST
    @Path("/{id}/resend")
    public Response resend(@PathParam("id") String id, ReasonRequest request) {
        return Created.at(uri, actions.resend(RequestValues.reference(id), ReasonRequest.of(request)));
    }

    @POST
    @Path("/{id}/cancel")
    public DocumentView cancel(@PathParam("id") String id, ReasonRequest request) {
        return actions.cancel(RequestValues.reference(id), ReasonRequest.of(request));
    }

    @POST
    @Path("/{id}/hold")
    public DocumentView hold(@PathParam("id") String id, ReasonRequest request) {
        return actions.hold(RequestValues.reference(id), ReasonRequest.of(request));
    }

    @POST
    @Path("/{id}/release")
    public DocumentView release(@PathParam("id") String id, ReasonRequest request) {
        return actions.release(RequestValues.reference(id), ReasonRequest.of(request));
    }

    @POST
    @Path("/{id}/sent-another-way")
    public DocumentView sentAnotherWay(@PathParam("id") String id, ReasonRequest request) {
        return actions.sentAnotherWay(RequestValues.reference(id), ReasonRequest.of(request));
    }

    @POST
    @Path("/{id}/practice-told")
    public DocumentView practiceTold(@PathParam("id") String id, ReasonRequest request) {
        return actions.practiceTold(RequestValues.reference(id), ReasonRequest.of(request));
    }
}
