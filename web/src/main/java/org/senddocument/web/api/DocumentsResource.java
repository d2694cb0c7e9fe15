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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.UUID;
import org.senddocument.domain.document.DocumentStatus;
import org.senddocument.service.document.DocumentActions;
import org.senddocument.service.document.DocumentBodies;
import org.senddocument.service.document.DocumentQueries;
import org.senddocument.service.document.DocumentView;
import org.senddocument.service.document.Page;
import org.senddocument.service.document.Withdrawal;
import org.senddocument.service.mailbox.MessageBody;

/** Documents: given in, looked for, read, and acted upon. */
@Path("/documents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DocumentsResource {

    @Inject
    Submissions submissions;

    @Inject
    DocumentQueries queries;

    @Inject
    DocumentActions actions;

    @Inject
    DocumentBodies bodies;

    @Inject
    Withdrawal withdrawal;

    @Context
    UriInfo uri;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response submit(
            @HeaderParam("Content-Type") String contentType,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            InputStream body) {
        DocumentView document = submissions.take(contentType, idempotencyKey, body);
        return document.status() == DocumentStatus.NOT_SENT
                ? Response.ok(document).build()
                : created(document);
    }

    @GET
    public Page<DocumentView> list(
            @QueryParam("status") String status,
            @QueryParam("consultationId") String consultationId,
            @QueryParam("code") String code,
            @QueryParam("overdue") String overdue,
            @QueryParam("needsPerson") String needsPerson,
            @QueryParam("practiceToBeTold") String practiceToBeTold,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("page") Integer page,
            @QueryParam("size") Integer size) {
        if (uri.getQueryParameters().containsKey("nhsNumber")) {
            throw new RequestException(400, "An NHS number must not stand in a URL: use POST /documents/search.");
        }
        return search(new SearchRequest(
                status, consultationId, code, overdue, needsPerson, practiceToBeTold, from, to, null, page, size));
    }

    @POST
    @Path("/search")
    @Consumes(MediaType.APPLICATION_JSON)
    public Page<DocumentView> search(SearchRequest request) {
        SearchRequest asked = request == null ? SearchRequest.ANYTHING : request;
        return queries.matching(asked.filter(), asked.pageNumber(), asked.pageSize());
    }

    @GET
    @Path("/{id}")
    public DocumentView view(@PathParam("id") String id) {
        return queries.view(reference(id));
    }

    @GET
    @Path("/{id}/pdf")
    @Produces("application/pdf")
    public Response pdf(@PathParam("id") String id, @HeaderParam("X-Reason") String reason) {
        return stream(bodies.pdf(reference(id), reason), "application/pdf", "document-" + id + ".pdf");
    }

    @GET
    @Path("/{id}/message")
    @Produces("application/fhir+xml")
    public Response message(@PathParam("id") String id, @HeaderParam("X-Reason") String reason) {
        return stream(bodies.message(reference(id), reason), "application/fhir+xml", "message-" + id + ".xml");
    }

    @POST
    @Path("/{id}/resend")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response resend(@PathParam("id") String id, ReasonRequest request) {
        return created(actions.resend(reference(id), ReasonRequest.of(request)));
    }

    @POST
    @Path("/{id}/cancel")
    @Consumes(MediaType.APPLICATION_JSON)
    public DocumentView cancel(@PathParam("id") String id, ReasonRequest request) {
        return actions.cancel(reference(id), ReasonRequest.of(request));
    }

    @POST
    @Path("/{id}/hold")
    @Consumes(MediaType.APPLICATION_JSON)
    public DocumentView hold(@PathParam("id") String id, ReasonRequest request) {
        return actions.hold(reference(id), ReasonRequest.of(request));
    }

    @POST
    @Path("/{id}/release")
    @Consumes(MediaType.APPLICATION_JSON)
    public DocumentView release(@PathParam("id") String id, ReasonRequest request) {
        return actions.release(reference(id), ReasonRequest.of(request));
    }

    @POST
    @Path("/{id}/sent-another-way")
    @Consumes(MediaType.APPLICATION_JSON)
    public DocumentView sentAnotherWay(@PathParam("id") String id, ReasonRequest request) {
        return actions.sentAnotherWay(reference(id), ReasonRequest.of(request));
    }

    @POST
    @Path("/{id}/practice-told")
    @Consumes(MediaType.APPLICATION_JSON)
    public DocumentView practiceTold(@PathParam("id") String id, ReasonRequest request) {
        return actions.practiceTold(reference(id), ReasonRequest.of(request));
    }

    @DELETE
    @Path("/{id}")
    public Response withdraw(@PathParam("id") String id) {
        return withdrawal
                .withdraw(reference(id))
                .<Response>map(warning -> Response.ok(warning).build())
                .orElseGet(() -> Response.ok(queries.view(reference(id))).build());
    }

    private Response created(DocumentView document) {
        return Response.created(uri.getBaseUriBuilder()
                        .path(DocumentsResource.class)
                        .path(document.id())
                        .build())
                .entity(document)
                .build();
    }

    private static Response stream(MessageBody body, String type, String fileName) {
        jakarta.ws.rs.core.StreamingOutput output = out -> {
            try (InputStream in = body.open()) {
                in.transferTo(out);
            }
        };
        return Response.ok(output, type)
                .header("Content-Length", body.length())
                .header("Content-Disposition", "inline; filename=\"" + fileName + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private static UUID reference(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new RequestException(404, "There is no such document.");
        }
    }
}
