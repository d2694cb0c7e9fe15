package org.senddocument.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Locale;

/** Sizes of files as people read them. */
@Named("sizes")
@ApplicationScoped
public class Sizes {

    private static final int KILO = 1024;

    /** For example {@code 1.2 MB} or {@code 85 KB}. */
    public String of(long bytes) {
        if (bytes < KILO) {
            return bytes + " bytes";
        }
        return bytes < KILO * KILO
                ? Math.round((double) bytes / KILO) + " KB"
                : String.format(Locale.ENGLISH, "%.1f MB", (double) bytes / KILO / KILO);
    }
}
