package org.senddocument.sandbox.mesh.http;

import java.io.IOException;
import java.util.Optional;

/** What stands behind the listener. Called from several threads at once. */
@FunctionalInterface
public interface RequestAnswerer {

    /** Empty: the connection is dropped without an answer. */
    Optional<OutgoingResponse> answer(IncomingRequest request) throws IOException;
}
