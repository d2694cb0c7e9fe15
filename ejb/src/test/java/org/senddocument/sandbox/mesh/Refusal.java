package org.senddocument.sandbox.mesh;

import java.util.Optional;

/** Ends a call with one of MESH's refusals. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final MeshError error;
    private final String messageId;

    Refusal(MeshError error) {
        this(error, null);
    }

    Refusal(MeshError error, String messageId) {
        super(error.name(), null, false, false);
        this.error = error;
        this.messageId = messageId;
    }

    MeshError error() {
        return error;
    }

    /** The message whose upload is refused, where MESH names it. */
    Optional<String> messageId() {
        return Optional.ofNullable(messageId);
    }
}
