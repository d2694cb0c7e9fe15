package org.senddocument.web.page;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.senddocument.service.account.UnknownAccountException;
import org.senddocument.service.document.UnknownDocumentException;
import org.senddocument.service.job.UnknownJobException;

/** Which HTTP status a page answers that could not be made. */
final class Fault {

    private static final Map<Class<? extends Exception>, Integer> STATUSES = Map.of(
            UnknownDocumentException.class, HttpServletResponse.SC_NOT_FOUND,
            UnknownJobException.class, HttpServletResponse.SC_NOT_FOUND,
            UnknownAccountException.class, HttpServletResponse.SC_NOT_FOUND,
            UnknownPageException.class, HttpServletResponse.SC_NOT_FOUND,
            // The two servers do not agree on what to throw where a role is missing.
            EJBAccessException.class, HttpServletResponse.SC_FORBIDDEN,
            AccessLocalException.class, HttpServletResponse.SC_FORBIDDEN);

    private Fault() {}

    /** Empty where it is no answer but a defect. */
    static Optional<Integer> statusOf(Throwable thrown) {
        return STATUSES.keySet().stream()
                .filter(type -> cause(type, thrown).isPresent())
                .map(STATUSES::get)
                .findFirst();
    }

    /** Faces and CDI wrap what a bean throws, more than once. */
    static <T extends Throwable> Optional<T> cause(Class<T> type, Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
