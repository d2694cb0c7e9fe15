package org.senddocument.sandbox.mesh;

import java.util.Map;
import org.senddocument.sandbox.mesh.http.HeaderFields;
import org.senddocument.sandbox.mesh.http.OutgoingResponse;
import org.senddocument.sandbox.mesh.http.Payload;

/** The answers of MESH by form: none, JSON, an error of either version. */
final class Answer {

    private static final String PLAIN_JSON = "application/json";

    private Answer() {}

    static OutgoingResponse empty(int status) {
        return new OutgoingResponse(status, new HeaderFields(), Payload.NONE);
    }

    /** Many calls say {@code application/json} whatever version they answer in. */
    static OutgoingResponse json(int status, Object value) {
        return json(status, PLAIN_JSON, value);
    }

    static OutgoingResponse json(int status, ApiVersion version, Object value) {
        return json(status, version.mediaType(), value);
    }

    static OutgoingResponse invalid(InvalidParameter parameter) {
        return json(400, parameter.body());
    }

    static OutgoingResponse refused(ApiVersion version, Refusal refusal) {
        MeshError error = refusal.error();
        if (error.event() == null) {
            return json(error.status(), Map.of("message", error.text()));
        }
        return json(error.status(), version, ErrorBody.of(version, refusal));
    }

    /** Where no call has the path or the method, the framework of the NHS's sandbox answers with a text as detail. */
    static OutgoingResponse noSuchCall(int status, String detail) {
        return json(status, Map.of("detail", detail));
    }

    private static OutgoingResponse json(int status, String mediaType, Object value) {
        return new OutgoingResponse(
                status, new HeaderFields().set("content-type", mediaType), Payload.of(Json.bytes(value)));
    }
}
