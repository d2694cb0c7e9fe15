package org.senddocument.service.document;

import jakarta.enterprise.context.Dependent;
import java.util.Optional;
import org.senddocument.domain.document.Document;
import org.senddocument.domain.document.DocumentStatus;

/** What happened and what to do, in a sentence for the clerk. */
@Dependent
public class StatusAdvice {

    Optional<String> on(Document document, boolean overdue) {
        return Optional.empty();
    }
}
