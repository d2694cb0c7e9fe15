package org.senddocument.domain.document;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * One version of a consultation report on its way to the patient's practice.
 *
 * <p>It waits for its delay, is claimed by a node, offered to MESH, and then lives by what the practice's system and
 * the practice answer. It moves only by the verbs below; each checks the move and writes it into the history.
 */
@Entity
@Table(name = "document")
public class Document extends TracedVersion {

    /** Who moves a document where no person does. */
    public static final String SYSTEM = "system";

    @Embedded
    private Journey journey = new Journey();

    @OneToMany(mappedBy = "document", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Acknowledgement> acknowledgements = new ArrayList<>();

    @OneToMany(mappedBy = "document", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<SendAttempt> attempts = new ArrayList<>();

    protected Document() {}

    private Document(UUID reference, VersionChain chain, int number, Submission submission, Instant sendAfter) {
        super(reference, chain, number, submission, sendAfter);
    }

    /** A version that waits for its time to be sent. */
    public static Document waiting(
            UUID reference, VersionChain chain, int number, Submission submission, Instant sendAfter) {
        return new Document(reference, chain, number, submission, sendAfter)
                .begin(DocumentStatus.WAITING, submission.account(), null);
    }

    /** A version that is counted and never sent (GPCM-SD-083). */
    public static Document notSent(
            UUID reference, VersionChain chain, int number, Submission submission, String reason) {
        return new Document(reference, chain, number, submission, null)
                .begin(DocumentStatus.NOT_SENT, submission.account(), reason);
    }

    /** The same version once more, with new message ids, for the practice never got this one. */
    public Document resend(UUID reference, Instant now, String by, String reason) {
        Document copy = new Document(reference, chain(), number(), submission().givenInAgain(now), now);
        copy.repeats(this);
        return copy.begin(DocumentStatus.WAITING, by, reason);
    }

    /** Takes its place behind the version before it, which ends here where it had not left yet. */
    public void follow(Document earlier, Instant now, String by) {
        standsBehind(earlier);
        if (earlier.status().isBeforeSending()) {
            earlier.become(DocumentStatus.SUPERSEDED, now, by, "A newer version came before this one was sent.");
        }
    }

    /**
     * Queues it, unless the version before it is on the wire: whether this one replaces it is not known yet.
     *
     * @return false where it has to wait on
     */
    public boolean queueWhereFree(Instant now) {
        boolean waits = predecessor() != null && predecessor().status() == DocumentStatus.SENDING;
        if (waits || !status().canBecome(DocumentStatus.QUEUED)) {
            return false;
        }
        queue(now);
        return true;
    }

    /**
     * Takes the document for one offer to MESH; one in doubt where its node is dead, or where no answer came in time.
     *
     * @return the number of the try, or empty where it is not to be had
     */
    public OptionalInt claim(UUID nodeId, String nodeName, Instant now, Predicate<UUID> nodeIsAlive) {
        boolean inDoubt = status() == DocumentStatus.SENDING;
        if (inDoubt ? !journey.isFree(now, nodeIsAlive) : !status().canBecome(DocumentStatus.SENDING)) {
            return OptionalInt.empty();
        }
        if (!inDoubt) {
            become(DocumentStatus.SENDING, now, SYSTEM, null);
        }
        journey.claim(nodeId);
        attempts.add(new SendAttempt(this, journey.attempts(), nodeName, now));
        return OptionalInt.of(journey.attempts());
    }

    /** Fixes the ids with which the message goes out, now and on every further try. */
    public void addressedAs(UUID messageId, UUID compositionId, String workflowId) {
        journey.addressedAs(messageId, compositionId, workflowId);
    }

    /** @param attempt which try was answered: another node may have begun a further one meanwhile */
    public void sent(int attempt, String meshMessageId, Instant now) {
        attempt(attempt).taken(meshMessageId, now);
        journey.sent(meshMessageId, now);
        // An acknowledgement can be quicker than our own note of the answer.
        if (status() == DocumentStatus.SENDING) {
            become(DocumentStatus.SENT, now, SYSTEM, null);
        }
    }

    /** True where it was posted, no answer was written down, and nobody is waiting for one any more. */
    public boolean isInDoubt(Instant now, Predicate<UUID> nodeIsAlive) {
        return status() == DocumentStatus.SENDING && journey.isFree(now, nodeIsAlive);
    }

    /** When the last try began. Only for a document that was offered. */
    public Instant lastOffered() {
        return attempt(journey.attempts()).startedAt();
    }

    /**
     * MESH was asked for it and has it: the last try arrived, or one before.
     *
     * @return false where it is in doubt no more
     */
    public boolean foundAtMesh(String meshMessageId, Instant now, Predicate<UUID> nodeIsAlive) {
        if (!isInDoubt(now, nodeIsAlive)) {
            return false;
        }
        sent(journey.attempts(), meshMessageId, now);
        return true;
    }

    public void defer(int attempt, String reason, Instant until, Instant now) {
        attempt(attempt).end(reason, now);
        journey.tryAgainAt(until);
        if (status() == DocumentStatus.SENDING) {
            become(DocumentStatus.DEFERRED, now, SYSTEM, reason);
        }
    }

    /** MESH may hold it: it stays in sending, out of everybody's reach, until an answer comes or it is posted again. */
    public void stayInDoubt(int attempt, String reason, Instant until, Instant now) {
        attempt(attempt).end(reason, now);
        journey.tryAgainAt(until);
        stays(reason);
    }

    public void fail(int attempt, String code, String reason, Instant now) {
        attempt(attempt).end(reason, now);
        journey.release();
        if (status().canBecome(DocumentStatus.FAILED)) {
            become(DocumentStatus.FAILED, now, code, SYSTEM, reason);
        }
    }

    /** True where it is to be offered to MESH, for the first time or once more, and is not on its way there. */
    public boolean isYetToBeOffered() {
        return status() == DocumentStatus.QUEUED || status() == DocumentStatus.DEFERRED;
    }

    /** Nobody takes it from the queue before that time. */
    public void leaveAlone(Instant until) {
        journey.tryAgainAt(until);
    }

    /** Not offered to MESH: what has to be known first could not be found out now. */
    public void putOff(String reason, Instant until, Instant now) {
        journey.tryAgainAt(until);
        if (status() == DocumentStatus.DEFERRED) {
            stays(reason);
        } else {
            become(DocumentStatus.DEFERRED, now, SYSTEM, reason);
        }
    }

    /** Not offered to MESH: it is known already that it would not arrive. */
    public void turnBack(String code, String reason, Instant now) {
        journey.release();
        become(DocumentStatus.FAILED, now, code, SYSTEM, reason);
    }

    /** Not offered to MESH, for its practice has the record already (GPCM-SD-083). */
    public void leaveUnsent(String reason, Instant now) {
        journey.release();
        become(DocumentStatus.NOT_SENT, now, SYSTEM, reason);
    }

    /** Keeps the answer, whatever it is, and lives by it where the life cycle permits. */
    public AcknowledgementEffect acknowledge(Answer answer, Instant now) {
        AcknowledgementEffect effect = answer.effectOn(this);
        if (effect == AcknowledgementEffect.APPLIED) {
            apply(answer, now);
        } else if (effect == AcknowledgementEffect.PROVES_FIRST_COPY && status().canBecome(DocumentStatus.SENT)) {
            // The practice's system has it: a further copy would tell us nothing new.
            journey.answered(now);
            become(DocumentStatus.SENT, now, SYSTEM, null);
        }
        acknowledgements.add(new Acknowledgement(this, answer, now, effect));
        return effect;
    }

    private void apply(Answer answer, Instant now) {
        journey.answered(now);
        become(answer.asks(), now, answer.code(), SYSTEM, answer.reason());
        if (answer.voidsPredecessor()) {
            replaced()
                    .filter(version -> version.status().canBecome(DocumentStatus.VOID))
                    .ifPresent(version -> version.becomeVoid(now));
        }
    }

    /** A MESH report says that the message reached nobody. Proof that it did reach somebody weighs more. */
    public boolean undelivered(String code, String reason, Instant now) {
        if (!status().canBecome(DocumentStatus.UNDELIVERED)) {
            return false;
        }
        journey.release();
        become(DocumentStatus.UNDELIVERED, now, code, SYSTEM, reason);
        return true;
    }

    private SendAttempt attempt(int number) {
        return attempts.get(number - 1);
    }

    @Override
    Document self() {
        return this;
    }

    /** True where an acknowledgement should have come by now; a late one still counts, so this is no status. */
    public boolean isOverdue(OverdueAfter patience, Instant now) {
        return patience.isOver(status(), journey.sentAt(), now);
    }

    public Journey journey() {
        return journey;
    }

    public List<Acknowledgement> acknowledgements() {
        return List.copyOf(acknowledgements);
    }

    public List<SendAttempt> attempts() {
        return List.copyOf(attempts);
    }
}
