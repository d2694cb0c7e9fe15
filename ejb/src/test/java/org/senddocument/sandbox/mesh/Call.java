package org.senddocument.sandbox.mesh;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.Map;
import java.util.Optional;
import org.senddocument.sandbox.mesh.http.IncomingRequest;

/**
 * One request to one of MESH's calls.
 *
 * @param parts of the path, by the name the route gives them
 * @param mailbox whom the token speaks for; null where the call asks for none
 */
record Call(IncomingRequest request, ApiVersion version, Map<String, String> parts, Mailbox mailbox, Body body) {

    String part(String name) {
        return parts.get(name);
    }

    /** Empty where absent. */
    String header(String name) {
        return request.headers().get(name).orElse("");
    }

    Optional<String> query(String name) {
        for (String pair : request.query().split("&")) {
            String[] nameAndValue = pair.split("=", 2);
            // names are case-sensitive: messageID is not messageid
            if (nameAndValue.length == 2 && nameAndValue[0].equals(name)) {
                return Optional.of(URLDecoder.decode(nameAndValue[1], UTF_8));
            }
        }
        return Optional.empty();
    }

    boolean acceptsGzip() {
        return header("accept-encoding").contains("gzip");
    }
}
