package org.senddocument.web.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.senddocument.service.document.DocumentView;

/** The answer to what made a document: the document, and where it is from now on. */
final class Created {

    private Created() {}

    static Response at(UriInfo uri, DocumentView document) {
        return Response.created(uri.getBaseUriBuilder()
                        .path(DocumentsResource.class)
                        .path(document.id())
                        .build())
                .entity(document)
                .build();
    }
}
