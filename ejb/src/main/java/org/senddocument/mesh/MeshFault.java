package org.senddocument.mesh;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.senddocument.text.MaskedText;
import org.senddocument.wire.TolerantJson;

/**
 * What the body of an answer says is wrong. MESH writes it in five shapes, and a gateway before it in any: all are read by
 * their shape, and whatever cannot be read says nothing.
 *
 * @param code MESH's own, such as {@code 12}; absent where it gave none or only repeated the HTTP status
 * @param field that MESH's check of a request found fault with, such as {@code header mex-to}
 * @param text for people, masked
 * @param ofMesh true where it has one of the two shapes in which MESH answers a call that it knows. A gateway before it says
 *     {@code Not Found} in JSON too, and so does MESH itself where it knows no such path
 */
record MeshFault(Optional<String> code, Optional<String> field, String text, boolean ofMesh) {

    /** Also of another's page, of which nothing is kept: it may repeat our headers, and names in them cannot be masked. */
    static final MeshFault SILENT = new MeshFault(Optional.empty(), Optional.empty(), "", false);

    private static final int LONGEST_CODE = 50;

    static MeshFault read(int status, byte[] body) {
        return TolerantJson.object(body).map(object -> read(status, object)).orElse(SILENT);
    }

    private static MeshFault read(int status, JsonObject object) {
        JsonValue detail = object.get("detail");
        if (detail instanceof JsonArray items) {
            return worst(
                    status,
                    items.stream()
                            .filter(JsonObject.class::isInstance)
                            .map(JsonValue::asJsonObject)
                            .toList());
        }
        if (detail instanceof JsonString string) {
            return said(Optional.of(string.getString()));
        }
        if (object.containsKey("errorCode") || object.containsKey("errorDescription")) {
            return coded(status, object, "errorCode", "errorDescription");
        }
        return said(TolerantJson.text(object, "message"));
    }

    private static MeshFault worst(int status, List<JsonObject> details) {
        List<MeshFault> faults =
                details.stream().map(item -> detail(status, item)).toList();
        return faults.stream()
                .filter(fault -> fault.code().isPresent())
                .findFirst()
                .or(() -> faults.stream().findFirst())
                .orElse(new MeshFault(Optional.empty(), Optional.empty(), "", true));
    }

    private static MeshFault detail(int status, JsonObject item) {
        MeshFault coded = coded(status, item, "code", "msg");
        if (!(item.get("loc") instanceof JsonArray place)) {
            return coded;
        }
        String field = MaskedText.of(place.stream()
                .filter(JsonString.class::isInstance)
                .map(step -> ((JsonString) step).getString())
                .collect(Collectors.joining(" ")));
        return new MeshFault(coded.code(), Optional.of(field), field + ": " + coded.text(), true);
    }

    private static MeshFault coded(int status, JsonObject object, String codeName, String textName) {
        Optional<String> code = TolerantJson.text(object, codeName)
                .map(MaskedText::of)
                .map(text -> text.substring(0, Math.min(text.length(), LONGEST_CODE)))
                .filter(text -> !text.equals(String.valueOf(status)));
        return new MeshFault(code, Optional.empty(), masked(TolerantJson.text(object, textName)), true);
    }

    private static MeshFault said(Optional<String> text) {
        return new MeshFault(Optional.empty(), Optional.empty(), masked(text), false);
    }

    private static String masked(Optional<String> text) {
        return text.map(MaskedText::of).orElse("");
    }
}
