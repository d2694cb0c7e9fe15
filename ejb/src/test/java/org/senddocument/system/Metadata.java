package org.senddocument.system;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.UUID;

/** The metadata of a consultation as JSON, of a fictional patient; each call changes one thing. */
public final class Metadata {

    private String consultationId = UUID.randomUUID().toString();
    private final TestPatient patient;
    private final JsonObjectBuilder root = Json.createObjectBuilder();

    private Metadata(TestPatient patient) {
        this.patient = patient;
        root.add("consultedAt", "2026-11-20T18:30:00Z");
        root.add(
                "organisation",
                Json.createObjectBuilder()
                        .add("odsCode", "A12345")
                        .add("name", "Sample Medical Centre")
                        .add("telephone", "0113 496 0001")
                        .add("address", Json.createArrayBuilder(List.of("1 Mill Lane", "Leeds"))));
        root.add(
                "practitioner",
                Json.createObjectBuilder()
                        .add("sdsUserId", "999999999999")
                        .add("family", "Sample")
                        .add("given", Json.createArrayBuilder(List.of("Gail")))
                        .add("prefix", "Dr")
                        .add("role", "General practitioner"));
    }

    public static Metadata of(TestPatient patient) {
        return new Metadata(patient);
    }

    public Metadata consultation(String id) {
        consultationId = id;
        return this;
    }

    public Metadata with(String field, String value) {
        root.add(field, value);
        return this;
    }

    public Metadata with(String field, boolean value) {
        root.add(field, value);
        return this;
    }

    public Metadata with(String field, JsonObjectBuilder value) {
        root.add(field, value);
        return this;
    }

    public Metadata notes(JsonArrayBuilder notes) {
        root.add("notes", notes);
        return this;
    }

    /** One section for each text. */
    public Metadata notes(String... texts) {
        JsonArrayBuilder notes = Json.createArrayBuilder();
        for (String text : texts) {
            notes.add(Json.createObjectBuilder()
                    .add("heading", "History")
                    .add(
                            "items",
                            Json.createArrayBuilder()
                                    .add(Json.createObjectBuilder().add("text", text))));
        }
        root.add("notes", notes);
        return this;
    }

    public String json() {
        return Json.createObjectBuilder(root.build())
                .add("consultationId", consultationId)
                .add("patient", patient.json())
                .build()
                .toString();
    }
}
