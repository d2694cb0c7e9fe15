package org.senddocument.service.tracing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.senddocument.domain.document.Document;
import org.senddocument.domain.document.Documents;
import org.senddocument.domain.document.Submission;
import org.senddocument.domain.tracing.Finding;
import org.senddocument.domain.tracing.Recipient;
import org.senddocument.domain.tracing.Recipients;
import org.senddocument.domain.tracing.Trace;

/** Where it is written what was asked and answered. Each call is one short transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW) // what is asked must be written down before it is asked
public class TraceLedger {

    @Inject
    Documents documents;

    @Inject
    Recipients recipients;

    @Inject
    TracingSettings settings;

    @Inject
    Supplier<UUID> ids;

    @Inject
    Clock clock;

    /** What is to be asked for a document; empty where it was answered, or where the document may have left already. */
    public Optional<TraceQuery> begin(long documentId) {
        return documents.lock(documentId).filter(TraceLedger::hasNotLeft).flatMap(document -> {
            Recipient recipient = recipients.ofOrNew(documentId, ids);
            return recipient.isTraced() ? Optional.empty() : Optional.of(query(document, recipient));
        });
    }

    /** Once it has left nothing may change the message, and asking would only delay what is in doubt. */
    private static boolean hasNotLeft(Document document) {
        return document.isYetToBeOffered() && document.journey().attempts() == 0;
    }

    private static TraceQuery query(Document document, Recipient recipient) {
        Submission submission = document.submission();
        return new TraceQuery(
                document.id(),
                submission.nhsNumber(),
                submission.family(),
                submission.birthDate(),
                document.consultation().organisation().odsCode(),
                recipient.requestId(),
                recipient.ask());
    }

    public void record(long documentId, Trace trace) {
        documents
                .lock(documentId)
                .flatMap(document -> recipients.of(documentId))
                .ifPresent(recipient -> recipient.traced(trace, clock.instant()));
    }

    /** What was found stops a document also where a crash came between the finding and the stop. */
    public Clearance clearance(long documentId) {
        return documents
                .lock(documentId)
                .filter(TraceLedger::hasNotLeft)
                .flatMap(document -> recipients.of(documentId))
                .flatMap(this::stop)
                .<Clearance>map(Clearance.Refused::new)
                .orElseGet(Clearance.Given::new);
    }

    private Optional<Finding> stop(Recipient recipient) {
        return recipient.findings().stream().filter(settings::stops).findFirst();
    }
}
