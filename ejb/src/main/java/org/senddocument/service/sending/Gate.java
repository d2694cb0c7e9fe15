package org.senddocument.service.sending;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.senddocument.domain.document.Document;
import org.senddocument.domain.document.Documents;
import org.senddocument.domain.tracing.Finding;
import org.senddocument.itk3.Advice;
import org.senddocument.service.tracing.Clearance;

/** Moves a document that was not cleared for sending. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW) // each document for itself
public class Gate {

    private static final System.Logger LOG = System.getLogger(Gate.class.getName());

    @Inject
    Documents documents;

    @Inject
    RetryPolicy retries;

    @Inject
    Clock clock;

    @Inject
    RandomGenerator random;

    /** @return what became of it, or empty where it has moved on meanwhile */
    public Optional<Dispatch> turnBack(long documentId, Clearance.Withheld withheld, Tally tally) {
        return documents.lock(documentId).filter(Document::isYetToBeOffered).map(document -> {
            Instant now = clock.instant();
            withheld.tell(
                    refused -> refuse(document, refused.finding(), now),
                    postponed -> postpone(document, postponed, now));
            LOG.log(
                    System.Logger.Level.INFO,
                    "Document {0} not offered to MESH: {1}",
                    document.reference(),
                    document.status());
            return Dispatch.toldTo(tally, document);
        });
    }

    private static void refuse(Document document, Finding finding, Instant now) {
        if (finding == Finding.REGISTERED_WITH_SENDER) {
            document.leaveUnsent(finding.sentence(), now);
        } else {
            document.turnBack(finding.code(), finding.sentence(), now);
        }
    }

    private void postpone(Document document, Clearance.Postponed postponed, Instant now) {
        retries.nextAttempt(postponed.enquiries(), postponed.retryAfter(), now, random)
                .ifPresentOrElse(
                        next -> document.putOff(postponed.reason(), next, now),
                        () -> document.turnBack(Advice.PDS_SILENT, postponed.reason(), now));
    }
}
