package org.senddocument.web.page;

import java.io.Serializable;

/**
 * What the next page says about what was just done.
 *
 * @param key of the text
 * @param detail a further sentence, or null
 */
public record Notice(Kind kind, String key, String detail) implements Serializable {

    /** Whether it was done. */
    public enum Kind {
        DONE,
        NOT_DONE
    }

    public boolean isDone() {
        return kind == Kind.DONE;
    }
}
