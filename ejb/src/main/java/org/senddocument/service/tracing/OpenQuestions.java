package org.senddocument.service.tracing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.senddocument.domain.document.Document;
import org.senddocument.domain.tracing.Recipient;
import org.senddocument.domain.tracing.Recipients;

/** Tells of which documents it is still to be found out whether they may be offered to MESH (GPCM-SD-084). */
@Dependent
public class OpenQuestions {

    @Inject
    TracingSettings settings;

    @Inject
    Recipients recipients;

    /** Also where the finding stops it, and a crash came between the finding and the stop. */
    public boolean isOpen(Document document) {
        return settings.pds()
                && document.isYetToBeOffered()
                && document.journey().attempts() == 0
                && recipients.of(document.id()).filter(this::isCleared).isEmpty();
    }

    private boolean isCleared(Recipient recipient) {
        return recipient.isTraced() && recipient.findings().stream().noneMatch(settings::stops);
    }
}
