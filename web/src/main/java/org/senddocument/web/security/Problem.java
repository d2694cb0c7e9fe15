package org.senddocument.web.security;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.senddocument.service.submission.Violation;

/**
 * A fault as {@code application/problem+json} (RFC 9457) tells it: by REST, and by what stands before REST. It names
 * the field and the rule, never the patient.
 */
public record Problem(int status, String title, String detail, List<Violation> violations) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        violations = List.copyOf(violations);
    }

    public Problem(int status, String title, String detail) {
        this(status, title, detail, List.of());
    }

    /** By the title that HTTP has for the status. */
    public static Problem of(int status, String detail) {
        return of(status, detail, List.of());
    }

    public static Problem of(int status, String detail, List<Violation> violations) {
        Response.Status known = Response.Status.fromStatusCode(status);
        String title = status == 422 ? "Unprocessable Content" : known == null ? "Fault" : known.getReasonPhrase();
        return new Problem(status, title, detail, violations);
    }

    public String toJson() {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", title)
                .add("status", status)
                .add("detail", detail);
        if (!violations.isEmpty()) {
            json.add("violations", listed());
        }
        return json.build().toString();
    }

    private JsonArrayBuilder listed() {
        JsonArrayBuilder list = Json.createArrayBuilder();
        violations.forEach(violation -> list.add(
                Json.createObjectBuilder().add("field", violation.field()).add("message", violation.message())));
        return list;
    }

    public void writeTo(HttpServletResponse response) throws IOException {
        byte[] body = toJson().getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType(MEDIA_TYPE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }
}
