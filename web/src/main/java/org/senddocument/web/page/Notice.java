package org.senddocument.web.page;

import java.io.Serializable;

/**
 * What the next page says about what was just done.
 *
 * @param key of the text
 * @param detail a further sentence, or null
 */
public record Notice(Kind kind, String key, String detail) implements Serializable {

    /** Whether it was done, and whether something is left to do for the person who did it. */
    public enum Kind {
        DONE,
        IMPORTANT,
        NOT_DONE
    }

    public boolean isDone() {
        return kind == Kind.DONE;
    }

    public boolean isImportant() {
        return kind == Kind.IMPORTANT;
    }

    public boolean isNotDone() {
        return kind == Kind.NOT_DONE;
    }
}
