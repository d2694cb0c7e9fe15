package org.senddocument.web.api;

import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.senddocument.service.submission.Violation;

/** A fault as RFC 9457 tells it. It names the field and the rule, never the patient. */
final class Problem {

    static final String MEDIA_TYPE = "application/problem+json";

    private Problem() {}

    static Response of(int status, String detail) {
        return of(status, detail, List.of());
    }

    static Response of(int status, String detail, List<Violation> violations) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", title(status));
        problem.put("status", status);
        problem.put("detail", detail);
        if (!violations.isEmpty()) {
            problem.put("violations", violations);
        }
        return Response.status(status)
                .type(MEDIA_TYPE)
                .entity(Json.JSONB.toJson(problem))
                .build();
    }

    private static String title(int status) {
        Response.Status known = Response.Status.fromStatusCode(status);
        return status == 422 ? "Unprocessable Content" : known == null ? "Fault" : known.getReasonPhrase();
    }
}
