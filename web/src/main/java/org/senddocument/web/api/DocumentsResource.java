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
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.senddocument.service.document.DocumentQueries;
import org.senddocument.service.document.DocumentView;
import org.senddocument.service.document.Withdrawal;
import org.senddocument.service.paging.Page;
import org.senddocument.service.submission.SubmissionReceipt;
import org.senddocument.service.submission.SubmitDocument;

/** Documents: given in, looked for, read, and withdrawn. */
@Path("/documents")
@RequestScoped
@RolesOf(DocumentQueries.class)
@Produces(MediaType.APPLICATION_JSON)
public class DocumentsResource {

    @Inject
    Submissions submissions;

    @Inject
    DocumentQueries queries;

    @Inject
    Withdrawal withdrawal;

    @Context
    UriInfo uri;

    @POST
    @RolesOf(SubmitDocument.class)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response submit(
            @HeaderParam("Content-Type") String contentType,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            InputStream body) {
        SubmissionReceipt receipt = submissions.take(contentType, idempotencyKey, body);
        return receipt.beganUnsent() ? Response.ok(receipt.document()).build() : Created.at(uri, receipt.document());
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

    @DELETE
    @RolesOf(Withdrawal.class)
    @Path("/{id}")
    public Response withdraw(@PathParam("id") String id) {
        return withdrawal
                .withdraw(RequestValues.reference(id))
                .<Response>map(warning -> Response.ok(warning).build())
                .orElseGet(
                        () -> Response.ok(unsent(RequestValues.reference(id))).build());
    }

    /** What becomes of it is the answer, and no look at it. */
    private DocumentView unsent(UUID reference) {
        return queries.listed(List.of(reference)).get(0);
    }
}
