package org.senddocument.nationalapi;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * JSON whose shape is not to be relied on: what is missing or of another type is absent, never an exception. Plain JSON, for
 * a strict FHIR parser fails on some answers of the gateway.
 */
public final class ApiJson {

    private final JsonValue value;

    private ApiJson(JsonValue value) {
        this.value = value;
    }

    static ApiJson read(byte[] bytes) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            return new ApiJson(reader.readValue());
        } catch (RuntimeException e) {
            // Beside its JsonException the reader throws plain ones, as at too deep a nest.
            return new ApiJson(JsonValue.NULL);
        }
    }

    /** Down the names; of an array on the way its first element. */
    public ApiJson at(String... names) {
        JsonValue found = value;
        for (String name : names) {
            JsonValue parent = first(found);
            found = parent instanceof JsonObject object ? object.getOrDefault(name, JsonValue.NULL) : JsonValue.NULL;
        }
        return new ApiJson(found);
    }

    private static JsonValue first(JsonValue value) {
        if (value instanceof JsonArray array) {
            return array.isEmpty() ? JsonValue.NULL : array.get(0);
        }
        return value;
    }

    /** The elements of an array; none where there is no array. */
    public Stream<ApiJson> each() {
        return value instanceof JsonArray array ? array.stream().map(ApiJson::new) : Stream.empty();
    }

    /** A string or a number as text; empty where there is none, or a blank one. */
    public Optional<String> text() {
        JsonValue single = first(value);
        if (single instanceof JsonString string) {
            return Optional.of(string.getString().strip()).filter(text -> !text.isEmpty());
        }
        return single instanceof JsonNumber number ? Optional.of(number.toString()) : Optional.empty();
    }

    public Optional<String> text(String... names) {
        return at(names).text();
    }

    public boolean is(String text, String... names) {
        return text(names).filter(text::equals).isPresent();
    }

    public boolean isFalse() {
        return value == JsonValue.FALSE;
    }

    /** May be of a patient. */
    @Override
    public String toString() {
        return "ApiJson[…]";
    }
}
