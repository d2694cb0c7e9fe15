package org.senddocument.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import org.senddocument.service.document.DocumentBodies;
import org.senddocument.service.mailbox.MessageBody;

/** What documents say: for clerks who say why in the header {@code X-Reason}, and for the system that gave them in. */
@Path("/documents")
@RequestScoped
@RolesOf(DocumentBodies.class)
public class DocumentBodiesResource {

    @Inject
    DocumentBodies bodies;

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
