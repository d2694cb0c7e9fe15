package org.senddocument.sandbox.mesh;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Ends a call with 400: a header, a query parameter or a part of the path breaks its type. The body differs from all others. */
final class InvalidParameter extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final String HELP = "https://errors.pydantic.dev/2.13/v/";

    private final transient Map<String, Object> detail = new LinkedHashMap<>();

    private InvalidParameter(String type, String where, String name, String text) {
        super(type, null, false, false);
        detail.put("type", type);
        detail.put("loc", List.of(where, name));
        detail.put("msg", text);
    }

    static InvalidParameter missing(String where, String name) {
        return new InvalidParameter("missing", where, name, "Field required");
    }

    static InvalidParameter tooLong(String header, String value, int longest) {
        return new InvalidParameter(
                        "string_too_long", "header", header, "String should have at most " + longest + " characters")
                .given(value, "max_length", longest);
    }

    static InvalidParameter tooSmall(String where, String name, String value, int least) {
        return new InvalidParameter(
                        "greater_than_equal", where, name, "Input should be greater than or equal to " + least)
                .given(value, "ge", least);
    }

    static InvalidParameter tooLarge(String where, String name, String value, int most) {
        return new InvalidParameter("less_than_equal", where, name, "Input should be less than or equal to " + most)
                .given(value, "le", most);
    }

    static InvalidParameter unreadable(String where, String name) {
        return new InvalidParameter("value_error", where, name, "Input is not valid");
    }

    Map<String, Object> body() {
        Map<String, Object> item = new LinkedHashMap<>(detail);
        item.put("url", HELP + getMessage());
        return Map.of("detail", List.of(item));
    }

    private InvalidParameter given(String input, String limit, int value) {
        detail.put("input", input);
        detail.put("ctx", Map.of(limit, value));
        return this;
    }
}
