package org.senddocument.sandbox.pds;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/** An OperationOutcome as PDS and its gateway write it: what counts is the code of the first coding. */
public final class Outcome {

    private static final String SYSTEM = "https://fhir.nhs.uk/R4/CodeSystem/Spine-ErrorOrWarningCode";

    private Outcome() {}

    /** @param code of the coding; @param issue of FHIR's own list, or near it */
    public static JsonObject of(String code, String issue, String display) {
        return Json.createObjectBuilder()
                .add("resourceType", "OperationOutcome")
                .add(
                        "issue",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("severity", "error")
                                        .add("code", issue)
                                        .add("details", details(code, display))))
                .build();
    }

    private static JsonObject details(String code, String display) {
        return Json.createObjectBuilder()
                .add(
                        "coding",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("system", SYSTEM)
                                        .add("version", "1")
                                        .add("code", code)
                                        .add("display", display)))
                .build();
    }
}
