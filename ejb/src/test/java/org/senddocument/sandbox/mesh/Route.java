package org.senddocument.sandbox.mesh;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.senddocument.sandbox.mesh.http.OutgoingResponse;

/**
 * One of MESH's calls.
 *
 * @param template the path below the prefix; a name in braces matches any one part
 */
record Route(String method, List<String> template, Function<Call, OutgoingResponse> answer) {

    /** A mailbox in the path means a token in the header. */
    static final String MAILBOX = "mailbox";

    static Route of(String method, String template, Function<Call, OutgoingResponse> answer) {
        return new Route(method, List.of(template.split("/")), answer);
    }

    Optional<Map<String, String>> match(List<String> path) {
        if (path.size() != template.size()) {
            return Optional.empty();
        }
        Map<String, String> parts = new HashMap<>();
        for (int i = 0; i < path.size(); i++) {
            String expected = template.get(i);
            if (expected.startsWith("{")) {
                parts.put(expected.substring(1, expected.length() - 1), path.get(i));
            } else if (!expected.equals(path.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(parts);
    }
}
