package org.senddocument.service.tracing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.senddocument.domain.time.London;
import org.senddocument.domain.tracing.Finding;
import org.senddocument.domain.tracing.Trace;
import org.senddocument.service.mailbox.MailboxLookup;

/**
 * Asks who gets a document, before it is claimed: once, and again only where no answer was written down (GPCM-SD-084). Two
 * short transactions, none round the wire.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // other systems are asked
public class Tracing {

    private static final System.Logger LOG = System.getLogger(Tracing.class.getName());

    @Inject
    TracingSettings settings;

    @Inject
    TraceLedger ledger;

    @Inject
    Demographics demographics;

    @Inject
    MailboxLookup mailboxes;

    @Inject
    PracticeUpkeep practices;

    @Inject
    Clock clock;

    public Clearance clear(long documentId) {
        if (!settings.pds()) {
            return new Clearance.Given();
        }
        Optional<TraceQuery> query = ledger.begin(documentId);
        Optional<Clearance.Postponed> postponed = query.flatMap(this::ask);
        return postponed.isPresent() ? postponed.get() : ledger.clearance(documentId);
    }

    private Optional<Clearance.Postponed> ask(TraceQuery query) {
        DemographicsAnswer answer = demographics.ask(query.nhsNumber(), query.requestId(), query.sender());
        if (answer instanceof DemographicsAnswer.TryLater later) {
            LOG.log(System.Logger.Level.WARNING, "PDS could not be asked: {0}", later.reason());
            return Optional.of(new Clearance.Postponed(later.reason(), later.retryAfter(), query.enquiries() + 1));
        }
        ledger.record(
                query.documentId(),
                answer instanceof DemographicsAnswer.Found found
                        ? withMailbox(RecordComparison.of(query, found.patient(), today()))
                        : new Trace(null, null, null, null, Set.of(((DemographicsAnswer.None) answer).why())));
        return Optional.empty();
    }

    private LocalDate today() {
        return London.dayOf(clock.instant());
    }

    /** Where nobody answers, nothing is known: MESH has the last word in any case. */
    private Trace withMailbox(Trace trace) {
        if (trace.practice() == null) {
            return trace;
        }
        practices.lookUpWhereDue(trace.practice());
        if (settings.endpointLookup() == EndpointLookup.OFF) {
            return trace;
        }
        OptionalInt count = mailboxes.count(trace.practice(), settings.workflowId());
        if (count.isEmpty() || count.getAsInt() == 1) {
            return trace;
        }
        return trace.with(count.getAsInt() == 0 ? Finding.NO_MAILBOX : Finding.SEVERAL_MAILBOXES);
    }
}
