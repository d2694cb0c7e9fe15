package org.senddocument.sandbox.mesh;

import java.util.List;
import java.util.Map;
import org.senddocument.sandbox.mesh.http.OutgoingResponse;

/** The call by which a client says that it is there; MESH asks for one in 24 hours. */
final class Handshake {

    private static final List<String> REQUIRED = List.of("mex-clientversion", "mex-osname", "mex-osversion");

    OutgoingResponse greet(Call call) {
        for (String header : REQUIRED) {
            if (call.request().headers().get(header).isEmpty()) {
                throw InvalidParameter.missing("header", header);
            }
        }
        return call.version() == ApiVersion.V2
                ? Answer.empty(200)
                : Answer.json(200, Map.of("mailboxId", call.mailbox().id()));
    }

    OutgoingResponse ping(Call call) {
        return Answer.json(200, Map.of("status", "running"));
    }
}
