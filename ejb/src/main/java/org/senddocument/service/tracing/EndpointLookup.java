package org.senddocument.service.tracing;

import java.util.Arrays;
import java.util.Locale;

/** Whether MESH is asked beforehand for the practice's mailbox, and what a "no" does. */
public enum EndpointLookup {
    OFF,
    /** It is shown; the document is sent all the same, for MESH's report has the last word. */
    WARN,
    /** The document fails at once. */
    STOP;

    /** @throws java.util.NoSuchElementException where the text is none of them */
    public static EndpointLookup of(String text) {
        return Arrays.stream(values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow();
    }
}
