package org.senddocument.service.sending;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.senddocument.domain.document.Document;
import org.senddocument.domain.document.DocumentQueue;
import org.senddocument.domain.document.Documents;
import org.senddocument.domain.node.Node;
import org.senddocument.service.mailbox.MeshParcel;
import org.senddocument.service.node.ThisNode;
import org.senddocument.service.tracing.OpenQuestions;

/** The queue: the documents themselves, by status and time. Each call is one short transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW) // what is claimed must be visible before the post
public class Outbox {

    /** Longer than all other systems may take to answer; after that, whoever asked has died. */
    private static final Duration ENQUIRY = Duration.ofMinutes(5);

    @Inject
    Documents documents;

    @Inject
    DocumentQueue queue;

    @Inject
    OpenQuestions questions;

    @Inject
    Posters posters;

    @Inject
    ThisNode thisNode;

    @Inject
    InFlight inFlight;

    @Inject
    MessagePreparation preparation;

    @Inject
    Clock clock;

    /** Moves what has waited long enough into the queue. @return how many moved; none where nothing is left */
    public int queueWhatHasWaited(int atMost) {
        Instant now = clock.instant();
        List<Document> waited = queue.takeWaiting(now, atMost);
        waited.forEach(document -> queue(document, now));
        return waited.size();
    }

    private static void queue(Document document, Instant now) {
        if (document.chain().isDeleted()) {
            document.endAsDeleted(now, Document.SYSTEM, null);
        } else {
            document.queue(now);
        }
    }

    /**
     * Takes the next document of the queue for this node, its message written down; or, where it is not known yet who gets
     * it, keeps it from the others while that is found out.
     *
     * @param asOf a further try that is due after this is left to a later run
     * @param except ids that are passed over
     * @return empty where nothing is left that no other worker has
     * @throws TroubledDocumentException where a fault of ours keeps it from being made ready; it stays in the queue
     */
    public Optional<Claim> claimNext(Instant asOf, Set<Long> except, Tally tally) {
        return queue.takeNext(asOf, except)
                .flatMap(document ->
                        questions.isOpen(document) ? Optional.of(enquiry(document)) : claim(document, tally));
    }

    private Claim enquiry(Document document) {
        document.leaveAlone(clock.instant().plus(ENQUIRY));
        return new Enquiry(document.id(), document.reference());
    }

    /**
     * Takes a document of which all is known for this node; empty where another was quicker. What came into doubt with
     * another meanwhile was not looked for at MESH.
     */
    public Optional<Claim> claim(long documentId, Tally tally) {
        return documents
                .lock(documentId)
                .filter(Document::isYetToBeOffered)
                .flatMap(document -> claim(document, tally));
    }

    /**
     * Takes a document in doubt for this node; empty where it is in doubt no more: it may have its time to wait now. One of a
     * consultation that was deleted is not posted again, for its practice is not to get it any more (ADR-0030).
     */
    public Optional<Claim> claimInDoubt(long documentId, Tally tally) {
        return documents
                .lock(documentId)
                .filter(document -> document.isInDoubt(clock.instant(), posters.of(document)))
                .flatMap(document ->
                        document.chain().isDeleted() ? Optional.of(givenUp(document, tally)) : claim(document, tally));
    }

    private Dispatch givenUp(Document document, Tally tally) {
        document.giveUpInDoubt(
                "The consultation was deleted at its source while it was in doubt, so it is not sent again.",
                clock.instant());
        return Dispatch.toldTo(tally, document);
    }

    private Optional<Claim> claim(Document document, Tally tally) {
        Instant now = clock.instant();
        if (document.isYetToBeOffered() && document.chain().isDeleted()) {
            document.endAsDeleted(now, Document.SYSTEM, null);
            return Optional.of(Dispatch.toldTo(tally, document));
        }
        Node node = thisNode.node();
        OptionalInt attempt = document.claim(node.id(), node.name(), now, posters.of(document));
        return attempt.isPresent() ? Optional.of(ready(document, attempt.getAsInt(), tally, now)) : Optional.empty();
    }

    private Claim ready(Document document, int attempt, Tally tally, Instant now) {
        try {
            Claim claim = prepare(document, attempt, tally, now);
            queue.settle();
            return claim;
        } catch (RuntimeException e) {
            throw new TroubledDocumentException(document.id(), document.reference(), e);
        }
    }

    private Claim prepare(Document document, int attempt, Tally tally, Instant now) {
        try {
            MeshParcel message = preparation.message(document, now);
            inFlight.takesOff(document.id());
            return new Parcel(document.id(), document.reference(), attempt, message);
        } catch (UnsendableDocumentException e) {
            document.fail(attempt, e.code(), e.getMessage(), now);
            return Dispatch.toldTo(tally, document);
        }
    }
}
