package org.senddocument.mesh;

import java.time.Instant;
import java.util.Optional;

/** What MESH knows of a message of ours. That it has one says nothing of what the practice made of it. */
public sealed interface MeshTracking {

    /**
     * @param status in lower case: {@code accepted}, {@code acknowledged}, {@code undeliverable} …; the only word to go by
     * @param statusAt since when; MESH's time, which it writes in more than one way
     * @param recipient the mailbox that MESH chose, where the address was automatic
     */
    record Known(
            String meshMessageId,
            String status,
            Optional<String> statusCode,
            Optional<String> statusDescription,
            Optional<Instant> statusAt,
            Optional<String> recipient)
            implements MeshTracking {

        private static final String UPLOADING = "uploading";

        /** True where MESH has every chunk: whatever became of it since, it need not be posted again. */
        boolean isWhole() {
            return !meshMessageId.isBlank() && !status.isBlank() && !isUploading();
        }

        /** True where MESH waits for a further chunk, and has shown the message to nobody. */
        boolean isUploading() {
            return status.equals(UPLOADING);
        }
    }

    /** MESH has no such message of ours. */
    record Unknown() implements MeshTracking {}

    /** Several messages of ours bear this local id. */
    record Ambiguous() implements MeshTracking {}
}
