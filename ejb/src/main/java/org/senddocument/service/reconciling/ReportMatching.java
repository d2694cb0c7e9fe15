package org.senddocument.service.reconciling;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.senddocument.domain.document.Document;
import org.senddocument.domain.document.Documents;
import org.senddocument.domain.inbound.AnsweredDocuments;
import org.senddocument.domain.inbound.InboundMessage;
import org.senddocument.domain.inbound.NonDelivery;

/**
 * Finds the document of which a MESH report speaks: by MESH's id of any copy of it; where MESH's id of a copy is not
 * written down, by our own name for the message, if that is unique.
 */
@Dependent
class ReportMatching {

    @Inject
    Documents documents;

    @Inject
    AnsweredDocuments answered;

    Match documentOf(InboundMessage report) {
        NonDelivery said = report.nonDelivery();
        return Optional.ofNullable(said.linkedMessageId())
                .flatMap(documents::withMeshMessageId)
                .or(() -> byLocalId(said))
                .<Match>map(Match.Found::new)
                .orElseGet(() -> new Match.None("The report speaks of no message of ours."));
    }

    private Optional<Document> byLocalId(NonDelivery said) {
        if (said.localId() == null) {
            return Optional.empty();
        }
        List<Document> named = answered.withLocalId(said.localId(), 2);
        return named.size() == 1
                ? Optional.of(named.get(0)).filter(document -> isTold(document, said))
                : Optional.empty();
    }

    /** An ODS code alone names every message of its organisation; and a linked id that is not ours needs a copy without one. */
    private static boolean isTold(Document document, NonDelivery said) {
        boolean namesOne =
                !said.localId().equals(document.consultation().organisation().odsCode());
        boolean copyUnknown = document.attempts().stream().anyMatch(attempt -> attempt.meshMessageId() == null);
        return namesOne && (copyUnknown || said.linkedMessageId() == null);
    }
}
