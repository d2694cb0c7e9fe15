package org.senddocument.service.sending;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.senddocument.domain.document.Document;
import org.senddocument.domain.document.Documents;
import org.senddocument.itk3.Advice;
import org.senddocument.service.mailbox.SendOutcome;

/** Where it is written what MESH answered to each post, and what that does to the document. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW) // what MESH said stands, whatever the next document meets
public class PostLedger {

    private static final System.Logger LOG = System.getLogger(PostLedger.class.getName());

    @Inject
    Documents documents;

    @Inject
    NextTry nextTry;

    @Inject
    Clock clock;

    /**
     * Writes down what MESH answered; the same a second time changes nothing, for the line to the database may break
     * after the commit.
     */
    public Dispatch record(Parcel parcel, SendOutcome outcome, Tally tally) {
        Document document = documents.lock(parcel.documentId()).orElseThrow();
        int attempt = parcel.attempt();
        if (document.isAnswered(attempt)) {
            return Dispatch.of(document);
        }
        Instant now = clock.instant();
        outcome.tell(
                taken -> document.sent(attempt, taken.meshMessageId(), now),
                later -> tryLater(document, attempt, later, now),
                refused -> document.fail(attempt, refused.code(), refused.reason(), now));
        LOG.log(System.Logger.Level.INFO, "Document {0} offered to MESH: {1}", document.reference(), document.status());
        return Dispatch.toldTo(tally, document);
    }

    private void tryLater(Document document, int attempt, SendOutcome.TryLater later, Instant now) {
        Optional<Instant> next = nextTry.after(document.id(), attempt, later, now);
        if (later.mayHaveArrived()) {
            next.ifPresentOrElse(
                    until -> document.stayInDoubt(attempt, later.reason(), until, now),
                    () -> document.failInDoubt(attempt, later.reason(), now));
        } else {
            next.ifPresentOrElse(
                    until -> document.defer(attempt, later.reason(), until, documents.of(document.chain()), now),
                    () -> document.fail(attempt, Advice.TRIES_RAN_OUT, later.reason(), now));
        }
    }
}
