package org.senddocument.web.api;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.senddocument.service.document.DocumentFilter;

/** A search that stands in the address; an NHS number never does. */
public class SearchParams {

    @QueryParam("status")
    String status;

    @QueryParam("consultationId")
    String consultationId;

    @QueryParam("code")
    String code;

    @QueryParam("overdue")
    String overdue;

    @QueryParam("needsPerson")
    String needsPerson;

    @QueryParam("practiceToBeTold")
    String practiceToBeTold;

    @QueryParam("from")
    String from;

    @QueryParam("to")
    String to;

    @Context
    UriInfo uri;

    /** @throws RequestException 400 where a value cannot be read */
    DocumentFilter filter() {
        if (uri.getQueryParameters().containsKey("nhsNumber")) {
            throw new RequestException(400, "An NHS number must not stand in a URL: use POST /documents/search.");
        }
        return new SearchRequest(
                        status,
                        consultationId,
                        code,
                        RequestValues.truth("overdue", overdue),
                        RequestValues.truth("needsPerson", needsPerson),
                        RequestValues.truth("practiceToBeTold", practiceToBeTold),
                        from,
                        to,
                        null,
                        null,
                        null)
                .filter();
    }
}
