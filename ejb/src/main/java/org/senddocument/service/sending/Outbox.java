package org.senddocument.service.sending;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.senddocument.domain.document.Document;
import org.senddocument.domain.document.Documents;
import org.senddocument.domain.node.Node;
import org.senddocument.domain.node.Nodes;
import org.senddocument.itk3.Advice;
import org.senddocument.service.mailbox.SendOutcome;
import org.senddocument.service.node.ThisNode;

/** The queue: the documents themselves, by status and time. Each call is one short transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW) // what is claimed must be visible before the post
public class Outbox {

    private static final System.Logger LOG = System.getLogger(Outbox.class.getName());

    @Inject
    Documents documents;

    @Inject
    Nodes nodes;

    @Inject
    ThisNode thisNode;

    @Inject
    MessagePreparation preparation;

    @Inject
    RetryPolicy retries;

    @Inject
    Clock clock;

    @Inject
    RandomGenerator random;

    /** Moves what has waited long enough into the queue. */
    public int queueWhatHasWaited(int atMost) {
        Instant now = clock.instant();
        return (int) documents.waitingUntil(now, atMost).stream()
                .map(documents::lock)
                .flatMap(Optional::stream)
                .filter(document -> document.queueWhereFree(now))
                .count();
    }

    /** Ids of what is to be offered to MESH now, the oldest first. */
    public List<Long> due(int atMost) {
        Instant now = clock.instant();
        return documents.due(now, nodes.alive(now), atMost);
    }

    /** True where a node died, or an answer was lost, between a post and our note of it. */
    public boolean anyInDoubt() {
        Instant now = clock.instant();
        return documents.anyInDoubt(now, nodes.alive(now));
    }

    /** Takes a document for this node, its message written down; empty where another was quicker. */
    public Optional<Parcel> claim(long documentId) {
        Instant now = clock.instant();
        Node node = thisNode.node();
        Set<UUID> alive = nodes.alive(now);
        return documents.lock(documentId).flatMap(document -> {
            OptionalInt attempt = document.claim(node.id(), node.name(), now, alive::contains);
            return attempt.isPresent() ? prepare(document, attempt.getAsInt(), now) : Optional.empty();
        });
    }

    private Optional<Parcel> prepare(Document document, int attempt, Instant now) {
        try {
            return Optional.of(
                    new Parcel(document.id(), document.reference(), attempt, preparation.message(document, now)));
        } catch (UnsendableDocumentException e) {
            document.fail(attempt, e.code(), e.getMessage(), now);
            return Optional.empty();
        }
    }

    /** Writes down what MESH answered. */
    public Dispatch record(Parcel parcel, SendOutcome outcome) {
        Instant now = clock.instant();
        Document document = documents.lock(parcel.documentId()).orElseThrow();
        if (outcome instanceof SendOutcome.Taken taken) {
            document.sent(parcel.attempt(), taken.meshMessageId(), now);
        } else if (outcome instanceof SendOutcome.TryLater later) {
            tryLater(document, parcel.attempt(), later, now);
        } else if (outcome instanceof SendOutcome.Refused refused) {
            document.fail(parcel.attempt(), refused.code(), refused.reason(), now);
        }
        LOG.log(System.Logger.Level.INFO, "Document {0} offered to MESH: {1}", document.reference(), document.status());
        return new Dispatch(document.reference(), document.status(), document.statusReason());
    }

    private void tryLater(Document document, int attempt, SendOutcome.TryLater later, Instant now) {
        Optional<Instant> next = retries.nextAttempt(attempt, later.retryAfter(), now, random);
        if (next.isEmpty()) {
            document.fail(attempt, Advice.TRIES_RAN_OUT, later.reason(), now);
        } else if (later.mayHaveArrived()) {
            document.stayInDoubt(attempt, later.reason(), next.get(), now);
        } else {
            document.defer(attempt, later.reason(), next.get(), now);
        }
    }
}
