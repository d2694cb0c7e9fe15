package org.senddocument.service.sending;

/** How a stretch of sending ended. */
public enum Stretch {
    NOTHING_LEFT,
    /** The next one may begin, after what came into doubt meanwhile is cleared up. */
    TIME_IS_UP,
    STOPPED,
    /** MESH is left alone for a while. */
    PAUSED
}
