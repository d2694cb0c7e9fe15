package org.senddocument.service.mailbox;

import java.time.Duration;
import java.util.Optional;

/** MESH could not be reached or gave no usable answer; to be tried again. The message holds no patient data. */
public class MeshUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean ofMailbox;
    private final boolean busy;
    private final Duration retryAfter;

    public MeshUnavailableException(String message) {
        this(message, null, false);
    }

    public MeshUnavailableException(String message, Throwable cause) {
        this(message, cause, false);
    }

    private MeshUnavailableException(String message, Throwable cause, boolean ofMailbox) {
        super(message, cause);
        this.ofMailbox = ofMailbox;
        this.busy = false;
        this.retryAfter = null;
    }

    private MeshUnavailableException(String message, boolean busy, Duration retryAfter) {
        super(message);
        this.ofMailbox = true;
        this.busy = busy;
        this.retryAfter = retryAfter;
    }

    /** There was no line to MESH. */
    public static MeshUnavailableException unreachable(String message, Throwable cause) {
        return new MeshUnavailableException(message, cause, true);
    }

    /** MESH, or who stands before it, does not let us in. */
    public static MeshUnavailableException shut(String message, Optional<Duration> retryAfter) {
        return new MeshUnavailableException(message, false, retryAfter.orElse(null));
    }

    /** MESH has no time for us: whatever it is asked, it will say so. */
    public static MeshUnavailableException busy(String message, Optional<Duration> retryAfter) {
        return new MeshUnavailableException(message, true, retryAfter.orElse(null));
    }

    /** True where any other question would have met the same. */
    public boolean isOfMailbox() {
        return ofMailbox;
    }

    public boolean isBusy() {
        return busy;
    }

    /** What MESH asked for, where it did. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
