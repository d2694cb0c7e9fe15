package org.senddocument.wire;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.util.Optional;

/** Reads JSON whose shape is not to be relied on: what is missing or of another type is absent, never an exception. */
public final class TolerantJson {

    private TolerantJson() {}

    /** {@link JsonValue#NULL} where the bytes are no JSON. */
    public static JsonValue read(byte[] bytes) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            return reader.readValue();
        } catch (RuntimeException e) {
            // The reader's own faults and no others: beside its JsonException it throws plain ones, as at too deep a
            // nest.
            return JsonValue.NULL;
        }
    }

    /** Empty where the bytes are no JSON object. */
    public static Optional<JsonObject> object(byte[] bytes) {
        return read(bytes) instanceof JsonObject object ? Optional.of(object) : Optional.empty();
    }

    /** A string or a number as text; empty where there is none, or a blank one. */
    public static Optional<String> text(JsonObject object, String name) {
        return text(object.get(name));
    }

    /** A string or a number as text; empty where it is neither, or blank. */
    public static Optional<String> text(JsonValue value) {
        if (value instanceof JsonString string) {
            return Optional.of(string.getString().strip()).filter(text -> !text.isEmpty());
        }
        return value instanceof JsonNumber number ? Optional.of(number.toString()) : Optional.empty();
    }
}
