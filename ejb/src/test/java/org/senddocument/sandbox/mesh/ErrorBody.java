package org.senddocument.sandbox.mesh;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The two shapes of an error: flat in version 1, a list of details in version 2. */
final class ErrorBody {

    private ErrorBody() {}

    static Map<String, Object> of(ApiVersion version, Refusal refusal) {
        return version == ApiVersion.V1 ? v1(refusal) : v2(refusal);
    }

    private static Map<String, Object> v1(Refusal refusal) {
        Map<String, Object> body = new LinkedHashMap<>();
        refusal.messageId().ifPresent(id -> body.put("messageID", id));
        body.put("errorEvent", refusal.error().event());
        body.put("errorCode", refusal.error().code());
        body.put("errorDescription", refusal.error().text());
        return body;
    }

    private static Map<String, Object> v2(Refusal refusal) {
        Map<String, Object> body = new LinkedHashMap<>();
        refusal.messageId().ifPresent(id -> body.put("message_id", id));
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("event", refusal.error().event());
        detail.put("code", refusal.error().code());
        detail.put("msg", refusal.error().text());
        body.put("detail", List.of(detail));
        return body;
    }
}
