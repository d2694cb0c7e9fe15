package org.senddocument.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;

/** Names of patients as the common user interface of the NHS writes them. */
@Named("names")
@ApplicationScoped
public class Names {

    /** For example {@code SMITH, Richard}. */
    public String inFull(String family, List<String> given) {
        String upper = family.toUpperCase(Locale.UK);
        return given.isEmpty() ? upper : upper + ", " + String.join(" ", given);
    }
}
