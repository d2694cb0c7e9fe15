package org.senddocument.nationalapi;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.stream.Stream;
import org.senddocument.wire.TolerantJson;

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
        return new ApiJson(TolerantJson.read(bytes));
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
        return TolerantJson.text(first(value));
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
