package org.senddocument.sandbox.mesh;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.senddocument.sandbox.mesh.http.OutgoingResponse;

/** Tells which mailboxes take a workflow. Asks for no token. */
final class Lookup {

    private final Mailboxes mailboxes;

    Lookup(Mailboxes mailboxes) {
        this.mailboxes = mailboxes;
    }

    OutgoingResponse endpoints(Call call) {
        List<Mailbox> found = mailboxes.with(call.part("ods"), call.part("workflow"));
        if (call.version() == ApiVersion.V2) {
            return results(found);
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("query_id", UUID.randomUUID().toString().replace("-", ""));
        body.put("results", found.stream().map(Lookup::endpoint).toList());
        return Answer.json(200, body);
    }

    /** In the shape of version 2 whatever was asked for. */
    OutgoingResponse workflows(Call call) {
        return results(mailboxes.with(call.part("workflow")));
    }

    private static OutgoingResponse results(List<Mailbox> found) {
        return Answer.json(
                200, Map.of("results", found.stream().map(Lookup::mailbox).toList()));
    }

    private static Map<String, Object> mailbox(Mailbox mailbox) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("mailbox_id", mailbox.id());
        result.put("mailbox_name", mailbox.name());
        return result;
    }

    private static Map<String, Object> endpoint(Mailbox mailbox) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("address", mailbox.id());
        result.put("description", mailbox.name());
        result.put("endpoint_type", "MESH");
        return result;
    }
}
