package org.senddocument.mesh;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.util.Optional;

/** Reads JSON whose shape is not to be relied on: what is missing or of another type is absent, never an exception. */
final class MeshJson {

    private MeshJson() {}

    /** Empty where the bytes are no JSON object. */
    static Optional<JsonObject> object(byte[] bytes) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            JsonStructure read = reader.read();
            return read instanceof JsonObject object ? Optional.of(object) : Optional.empty();
        } catch (RuntimeException e) {
            // The reader's own faults and no others: beside its JsonException it throws plain ones, as at too deep a
            // nest.
            return Optional.empty();
        }
    }

    /** A string or a number as text; empty where there is none, or a blank one. */
    static Optional<String> text(JsonObject object, String name) {
        JsonValue value = object.get(name);
        if (value instanceof JsonString string) {
            return Optional.of(string.getString().strip()).filter(text -> !text.isEmpty());
        }
        return value instanceof JsonNumber number ? Optional.of(number.toString()) : Optional.empty();
    }
}
