package org.senddocument.sandbox.pds;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import org.senddocument.sandbox.mesh.http.HeaderFields;
import org.senddocument.sandbox.mesh.http.OutgoingResponse;
import org.senddocument.sandbox.mesh.http.Payload;

/** Answers by form: FHIR JSON of the service itself, plain JSON of the gateway before it. */
public final class ApiAnswers {

    private ApiAnswers() {}

    public static OutgoingResponse fhir(int status, JsonObject body) {
        return answer(status, "application/fhir+json", body.toString());
    }

    public static OutgoingResponse gateway(int status, JsonObject body) {
        return answer(status, "application/json", body.toString());
    }

    public static OutgoingResponse answer(int status, String type, String body) {
        HeaderFields headers = new HeaderFields().set("content-type", type);
        return new OutgoingResponse(status, headers, Payload.of(body.getBytes(StandardCharsets.UTF_8)));
    }
}
