package org.senddocument.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The address of the page that is being shown, with its query: Faces by itself would have forms forget the query. */
@Named("pageAddress")
@RequestScoped
public class PageAddress {

    @Inject
    HttpServletRequest request;

    @Inject
    FacesContext faces;

    /** Shows another page instead of this one. @param path from the context root, with its query */
    public void leadTo(String path) {
        try {
            faces.getExternalContext().redirect(request.getContextPath() + path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String getHere() {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
