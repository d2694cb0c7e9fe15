package org.senddocument.service.incident;

import org.senddocument.domain.document.DocumentStatus;
import org.senddocument.domain.incident.TroubledDocument;

/**
 * A document that an incident is about now; of no patient.
 *
 * @param id by which it is looked at
 */
public record IncidentDocumentView(String id, DocumentStatus status) {

    static IncidentDocumentView of(TroubledDocument document) {
        return new IncidentDocumentView(document.reference().toString(), document.status());
    }
}
