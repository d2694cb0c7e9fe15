package org.senddocument.sandbox.mesh;

import java.util.Locale;

/** Where a message stands at MESH. */
enum MessageState {
    UPLOADING,
    /** Taken from the sender, its automatic address not yet resolved. To the sender it is accepted. */
    ROUTING,
    ACCEPTED,
    ACKNOWLEDGED,
    UNDELIVERABLE,
    ERROR;

    /** As version 1 writes it; version 2 writes it in lower case. */
    String capitalised() {
        String label = lowerCase();
        return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }

    String lowerCase() {
        return this == ROUTING ? ACCEPTED.lowerCase() : name().toLowerCase(Locale.ROOT);
    }
}
