package org.senddocument.service.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.senddocument.domain.document.Document;
import org.senddocument.domain.document.DocumentStatus;
import org.senddocument.domain.tracking.TrackedDocuments;

/** Makes views of what MESH says of documents, inside the transaction that read them. */
@Dependent
class TrackingViews {

    @Inject
    TrackedDocuments tracked;

    /** Only while nothing better is known. */
    Optional<TrackingView> of(Document document) {
        return Optional.of(document)
                .filter(found -> found.status() == DocumentStatus.SENT)
                .flatMap(found -> tracked.of(found.id()))
                .filter(found -> found.status() != null)
                .map(found -> new TrackingView(found.status(), found.statusAt()));
    }
}
