package org.senddocument.web.api;

import jakarta.ws.rs.QueryParam;
import org.senddocument.service.paging.PageRequest;

/** Which page of a list is asked for, as it came: of a number that is none, JAX-RS would say that the list is not there. */
public class PageParams {

    @QueryParam("page")
    String page;

    @QueryParam("size")
    String size;

    /** @throws RequestException 400 where one is no whole number of 1 or more */
    PageRequest request() {
        return of(number("page", page), number("size", size));
    }

    static PageRequest of(Integer page, Integer size) {
        return new PageRequest(positive("page", page, 1), positive("size", size, PageRequest.USUAL_SIZE));
    }

    private static Integer number(String field, String text) {
        try {
            return text == null || text.isEmpty() ? null : Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw fault(field);
        }
    }

    private static int positive(String field, Integer number, int usual) {
        if (number != null && number < 1) {
            throw fault(field);
        }
        return number == null ? usual : number;
    }

    private static RequestException fault(String field) {
        return new RequestException(400, field + " must be a whole number from 1 to " + Integer.MAX_VALUE + ".");
    }
}
