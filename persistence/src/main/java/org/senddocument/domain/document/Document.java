package org.senddocument.domain.document;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Predicate;
import org.senddocument.domain.consultation.Consultation;

/**
 * One version of a consultation report on its way to the patient's practice.
 *
 * <p>It waits for its delay, is claimed by a node, offered to MESH, and then lives by what the practice's system and
 * the practice answer. It moves only by the verbs below; each checks the move and writes it into the history.
 */
@Entity
@Table(name = "document")
public class Document {

    /** Who moves a document where no person does. */
    public static final String SYSTEM = "system";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "document_seq")
    @SequenceGenerator(name = "document_seq", sequenceName = "document_seq")
    private Long id;

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    private UUID reference;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "chain_id")
    private VersionChain chain;

    @Column(name = "version_number")
    private int number;

    @Embedded
    private Submission submission;

    @Enumerated(EnumType.STRING)
    private DocumentStatus status;

    @Column(name = "status_reason")
    private String statusReason;

    @Column(name = "status_code")
    private String statusCode;

    @Column(name = "send_after")
    private Instant sendAfter;

    @Embedded
    private Journey journey = new Journey();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "predecessor_id")
    private Document predecessor;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "replaced_document_id")
    private Document replaced;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "resend_of_id")
    private Document resendOf;

    @OneToMany(mappedBy = "document", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<StatusChange> history = new ArrayList<>();

    @OneToMany(mappedBy = "document", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Acknowledgement> acknowledgements = new ArrayList<>();

    @OneToMany(mappedBy = "document", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<SendAttempt> attempts = new ArrayList<>();

    protected Document() {}

    private Document(UUID reference, VersionChain chain, int number, Submission submission) {
        this.reference = reference;
        this.chain = chain;
        this.number = number;
        this.submission = submission;
    }

    /** A version that waits for its time to be sent. */
    public static Document waiting(
            UUID reference, VersionChain chain, int number, Submission submission, Instant sendAfter) {
        Document document = new Document(reference, chain, number, submission);
        document.sendAfter = sendAfter;
        document.start(DocumentStatus.WAITING, submission.account(), null);
        return document;
    }

    /** A version that is counted and never sent (GPCM-SD-083). */
    public static Document notSent(
            UUID reference, VersionChain chain, int number, Submission submission, String reason) {
        Document document = new Document(reference, chain, number, submission);
        document.start(DocumentStatus.NOT_SENT, submission.account(), reason);
        return document;
    }

    /** The same version once more, with new message ids, for the practice never got this one. */
    public Document resend(UUID reference, Instant now, String by, String reason) {
        Document copy = new Document(reference, chain, number, submission.givenInAgain(now));
        copy.sendAfter = now;
        copy.predecessor = predecessor;
        copy.resendOf = this;
        copy.start(DocumentStatus.WAITING, by, reason);
        return copy;
    }

    private void start(DocumentStatus first, String by, String reason) {
        status = first;
        statusReason = reason;
        history.add(new StatusChange(this, first, submission.receivedAt(), by, reason));
    }

    /** Takes its place behind the version before it, which ends here where it had not left yet. */
    public void follow(Document earlier, Instant now, String by) {
        predecessor = earlier;
        if (earlier.status.isBeforeSending()) {
            earlier.become(DocumentStatus.SUPERSEDED, now, by, "A newer version came before this one was sent.");
        }
    }

    public void queue(Instant now) {
        become(DocumentStatus.QUEUED, now, SYSTEM, null);
    }

    /**
     * Queues it, unless the version before it is on the wire: whether this one replaces it is not known yet.
     *
     * @return false where it has to wait on
     */
    public boolean queueWhereFree(Instant now) {
        boolean waits = predecessor != null && predecessor.status == DocumentStatus.SENDING;
        if (waits || !status.canBecome(DocumentStatus.QUEUED)) {
            return false;
        }
        queue(now);
        return true;
    }

    /**
     * Takes the document for one offer to MESH. One in sending may be taken over where its node is dead, or where no
     * answer came in time.
     *
     * @return the number of the try, or empty where it is not to be had
     */
    public OptionalInt claim(UUID nodeId, String nodeName, Instant now, Predicate<UUID> nodeIsAlive) {
        boolean inDoubt = status == DocumentStatus.SENDING;
        if (inDoubt ? !journey.isFree(now, nodeIsAlive) : !status.canBecome(DocumentStatus.SENDING)) {
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

    /** The version that the message says it replaces: the last one that got through. */
    public Optional<Document> chooseReplaced() {
        replaced = predecessor;
        while (replaced != null && !replaced.status.gotThrough()) {
            replaced = replaced.predecessor;
        }
        return Optional.ofNullable(replaced);
    }

    /** @param attempt which try was answered: another node may have begun a further one meanwhile */
    public void sent(int attempt, String meshMessageId, Instant now) {
        attempt(attempt).taken(meshMessageId, now);
        journey.sent(meshMessageId, now);
        // An acknowledgement can be quicker than our own note of the answer.
        if (status == DocumentStatus.SENDING) {
            become(DocumentStatus.SENT, now, SYSTEM, null);
        }
    }

    public void defer(int attempt, String reason, Instant until, Instant now) {
        attempt(attempt).end(reason, now);
        journey.tryAgainAt(until);
        if (status == DocumentStatus.SENDING) {
            become(DocumentStatus.DEFERRED, now, SYSTEM, reason);
        }
    }

    /** MESH may hold it: it stays in sending, out of everybody's reach, until an answer comes or it is posted again. */
    public void stayInDoubt(int attempt, String reason, Instant until, Instant now) {
        attempt(attempt).end(reason, now);
        journey.tryAgainAt(until);
        statusReason = reason;
    }

    public void fail(int attempt, String code, String reason, Instant now) {
        attempt(attempt).end(reason, now);
        journey.release();
        if (status.canBecome(DocumentStatus.FAILED)) {
            statusCode = code;
            become(DocumentStatus.FAILED, now, SYSTEM, reason);
        }
    }

    /** Not offered to MESH: what has to be known first could not be found out now. */
    public void putOff(String reason, Instant until, Instant now) {
        journey.tryAgainAt(until);
        if (status == DocumentStatus.DEFERRED) {
            statusReason = reason;
        } else {
            become(DocumentStatus.DEFERRED, now, SYSTEM, reason);
        }
    }

    /** Not offered to MESH: it is known already that it would not arrive. */
    public void turnBack(String code, String reason, Instant now) {
        statusCode = code;
        journey.release();
        become(DocumentStatus.FAILED, now, SYSTEM, reason);
    }

    /** Not offered to MESH, for its practice has the record already (GPCM-SD-083). */
    public void leaveUnsent(String reason, Instant now) {
        journey.release();
        become(DocumentStatus.NOT_SENT, now, SYSTEM, reason);
    }

    /** Keeps the answer, whatever it is, and lives by it where the life cycle permits. */
    public AcknowledgementEffect acknowledge(Answer answer, Instant now) {
        AcknowledgementEffect effect = apply(answer, now);
        acknowledgements.add(new Acknowledgement(this, answer, now, effect));
        return effect;
    }

    private AcknowledgementEffect apply(Answer answer, Instant now) {
        if (acknowledgements.stream().anyMatch(earlier -> earlier.code().equals(answer.code()))) {
            return AcknowledgementEffect.REPEATED;
        }
        if (answer.saysDuplicate() && journey.attempts() > 1) {
            return AcknowledgementEffect.PROVES_FIRST_COPY;
        }
        if (!status.canBecome(answer.asks())) {
            return AcknowledgementEffect.OUT_OF_TURN;
        }
        statusCode = answer.code();
        journey.answered(now);
        become(answer.asks(), now, SYSTEM, answer.positive() ? null : answer.code() + " " + answer.display());
        if (answer.voidsPredecessor() && replaced != null && replaced.status.canBecome(DocumentStatus.VOID)) {
            replaced.become(
                    DocumentStatus.VOID, now, SYSTEM, "The practice could not process the version that replaces this.");
        }
        return AcknowledgementEffect.APPLIED;
    }

    /** A MESH report says that the message reached nobody. Proof that it did reach somebody weighs more. */
    public boolean undelivered(String code, String reason, Instant now) {
        if (!status.canBecome(DocumentStatus.UNDELIVERED)) {
            return false;
        }
        statusCode = code;
        journey.release();
        become(DocumentStatus.UNDELIVERED, now, SYSTEM, reason);
        return true;
    }

    public void hold(Instant now, String by, String reason) {
        become(DocumentStatus.ON_HOLD, now, by, reason);
    }

    public void release(Instant now, String by, String reason) {
        become(DocumentStatus.WAITING, now, by, reason);
    }

    public void cancel(Instant now, String by, String reason) {
        become(DocumentStatus.CANCELLED, now, by, reason);
    }

    public void sentAnotherWay(Instant now, String by, String reason) {
        become(DocumentStatus.SENT_ANOTHER_WAY, now, by, reason);
    }

    private void become(DocumentStatus target, Instant now, String by, String reason) {
        if (!status.canBecome(target)) {
            throw new IllegalMoveException(reference, status, target);
        }
        status = target;
        statusReason = reason;
        history.add(new StatusChange(this, target, now, by, reason));
    }

    private SendAttempt attempt(int number) {
        return attempts.get(number - 1);
    }

    /** Whose bodies it sends: a resend sends those of the document it repeats. */
    public Document contentOwner() {
        return resendOf == null ? this : resendOf.contentOwner();
    }

    /** True where nothing of its chain came after it. */
    public boolean isNewestOf(List<Document> chain) {
        return chain.stream().noneMatch(other -> other.id > id && other.status != DocumentStatus.NOT_SENT);
    }

    /** True where an acknowledgement should have come by now; a late one still counts, so this is no status. */
    public boolean isOverdue(OverdueAfter patience, Instant now) {
        return patience.isOver(status, journey.sentAt(), now);
    }

    public Long id() {
        return id;
    }

    public UUID reference() {
        return reference;
    }

    public VersionChain chain() {
        return chain;
    }

    public int number() {
        return number;
    }

    public Submission submission() {
        return submission;
    }

    public Consultation consultation() {
        return submission.consultation();
    }

    public DocumentStatus status() {
        return status;
    }

    public String statusReason() {
        return statusReason;
    }

    public String statusCode() {
        return statusCode;
    }

    public Instant sendAfter() {
        return sendAfter;
    }

    public Journey journey() {
        return journey;
    }

    public Document predecessor() {
        return predecessor;
    }

    public Document resendOf() {
        return resendOf;
    }

    public List<StatusChange> history() {
        return List.copyOf(history);
    }

    public List<Acknowledgement> acknowledgements() {
        return List.copyOf(acknowledgements);
    }

    public List<SendAttempt> attempts() {
        return List.copyOf(attempts);
    }
}
