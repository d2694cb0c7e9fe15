package org.senddocument.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.senddocument.service.document.DocumentActions;
import org.senddocument.service.document.DocumentBodies;
import org.senddocument.service.document.DocumentQueries;
import org.senddocument.service.document.DocumentView;
import org.senddocument.service.document.Withdrawal;
import org.senddocument.service.mailbox.MessageBody;
import org.senddocument.service.paging.Page;
import org.senddocument.service.submission.SubmissionReceipt;

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
        SubmissionReceipt receipt = submissions.take(contentType, idempotencyKey, body);
        return receipt.beganUnsent() ? Response.ok(receipt.document()).build() : created(receipt.document());
    }

    @GET
    public Page<DocumentView> list(@BeanParam SearchParams search, @BeanParam PageParams page) {
        return queries.matching(search.filter(), page.request());
    }

    @POST
    @Path("/search")
    @Consumes(MediaType.APPLICATION_JSON)
    public Page<DocumentView> search(SearchRequest request) {
        SearchRequest asked = request == null ? SearchRequest.ANYTHING : request;
        return queries.matching(asked.filter(), asked.pageRequest());
    }

    @GET
    @Path("/{id}")
    public DocumentView view(@PathParam("id") String id) {
        return queries.view(RequestValues.reference(id));
    }

    @GET
    @Path("/{id}/pdf")
    @Produces("application/pdf")
    public Response pdf(@PathParam("id") String id, @HeaderParam("X-Reason") String reason) {
        MessageBody body = bodies.pdf(RequestValues.reference(id), ReasonRequest.checked(reason));
        return stream(body, "document-" + id + ".pdf");
    }

    /** FHIR's own type unless the caller would have it as plain XML. */
    @GET
    @Path("/{id}/message")
    @Produces({"application/fhir+xml", "application/xml;qs=0.5"})
    public Response message(@PathParam("id") String id, @HeaderParam("X-Reason") String reason) {
        MessageBody body = bodies.message(RequestValues.reference(id), ReasonRequest.checked(reason));
        return stream(body, "message-" + id + ".xml");
    }

    @POST
    @Path("/{id}/resend")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response resend(@PathParam("id") String id, ReasonRequest request) {
        return created(actions.resend(RequestValues.reference(id), ReasonRequest.of(request)));
    }

    @POST
    @Path("/{id}/cancel")
    @Consumes(MediaType.APPLICATION_JSON)
    public DocumentView cancel(@PathParam("id") String id, ReasonRequest request) {
        return actions.cancel(RequestValues.reference(id), ReasonRequest.of(request));
    }

    @POST
    @Path("/{id}/hold")
    @Consumes(MediaType.APPLICATION_JSON)
    public DocumentView hold(@PathParam("id") String id, ReasonRequest request) {
        return actions.hold(RequestValues.reference(id), ReasonRequest.of(request));
    }

    @POST
    @Path("/{id}/release")
    @Consumes(MediaType.APPLICATION_JSON)
    public DocumentView release(@PathParam("id") String id, ReasonRequest request) {
        return actions.release(RequestValues.reference(id), ReasonRequest.of(request));
    }

    @POST
    @Path("/{id}/sent-another-way")
    @Consumes(MediaType.APPLICATION_JSON)
    public DocumentView sentAnotherWay(@PathParam("id") String id, ReasonRequest request) {
        return actions.sentAnotherWay(RequestValues.reference(id), ReasonRequest.of(request));
    }

    @POST
    @Path("/{id}/practice-told")
    @Consumes(MediaType.APPLICATION_JSON)
    public DocumentView practiceTold(@PathParam("id") String id, ReasonRequest request) {
        return actions.practiceTold(RequestValues.reference(id), ReasonRequest.of(request));
    }

    @DELETE
    @Path("/{id}")
    public Response withdraw(@PathParam("id") String id) {
        return withdrawal
                .withdraw(RequestValues.reference(id))
                .<Response>map(warning -> Response.ok(warning).build())
                .orElseGet(() ->
                        Response.ok(queries.view(RequestValues.reference(id))).build());
    }

    private Response created(DocumentView document) {
        return Response.created(uri.getBaseUriBuilder()
                        .path(DocumentsResource.class)
                        .path(document.id())
                        .build())
                .entity(document)
                .build();
    }

    /** In the type that was agreed upon. */
    private static Response stream(MessageBody body, String fileName) {
        StreamingOutput output = out -> {
            try (InputStream in = body.open()) {
                in.transferTo(out);
            }
        };
        return Response.ok(output)
                .header("Content-Length", body.length())
                .header("Content-Disposition", "inline; filename=\"" + fileName + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
