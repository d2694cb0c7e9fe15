package org.senddocument.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The address of the page that is being shown, with its query: Faces by itself would have forms forget the query. */
@Named("pageAddress")
@RequestScoped
public class PageAddress {

    @Inject
    HttpServletRequest request;

    public String getHere() {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
