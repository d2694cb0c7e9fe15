package org.senddocument.domain.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.senddocument.domain.consultation.Consultation;

/** What a document is: one version of a consultation, and its place among the others. What becomes of it is its life. */
@MappedSuperclass
public abstract class ConsultationVersion {

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

    @Column(name = "send_after")
    private Instant sendAfter;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "predecessor_id")
    private Document predecessor;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "replaced_document_id")
    private Document replaced;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "resend_of_id")
    private Document resendOf;

    @Column(name = "contents_removed_at")
    private Instant contentsRemovedAt;

    protected ConsultationVersion() {}

    ConsultationVersion(UUID reference, VersionChain chain, int number, Submission submission, Instant sendAfter) {
        this.reference = reference;
        this.chain = chain;
        this.number = number;
        this.submission = submission;
        this.sendAfter = sendAfter;
    }

    void standsBehind(Document earlier) {
        predecessor = earlier;
    }

    /** It stands where the other stands, and says what the other said. */
    void repeats(Document other) {
        predecessor = other.predecessor();
        resendOf = other;
    }

    /** The version that the message says it replaces: the last one that got through. */
    public Optional<Document> chooseReplaced() {
        replaced = predecessor;
        while (replaced != null && !replaced.status().gotThrough()) {
            replaced = replaced.predecessor();
        }
        return replaced();
    }

    Optional<Document> replaced() {
        return Optional.ofNullable(replaced);
    }

    /** Whose bodies it sends: a resend sends those of the document it repeats. */
    public Document contentOwner() {
        return resendOf == null ? self() : resendOf.contentOwner();
    }

    /** Its bodies are gone, and the notes with them; that it was sent, and what came of it, is still known. */
    public void removeContents(Instant now) {
        submission.removeNotes();
        contentsRemovedAt = now;
    }

    public Optional<Instant> contentsRemovedAt() {
        return Optional.ofNullable(contentsRemovedAt);
    }

    abstract Document self();

    /** True where nothing of its chain came after it. */
    public boolean isNewestOf(List<Document> chain) {
        return chain.stream().noneMatch(other -> other.id() > id && other.status() != DocumentStatus.NOT_SENT);
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

    public Instant sendAfter() {
        return sendAfter;
    }

    public Document predecessor() {
        return predecessor;
    }

    public Document resendOf() {
        return resendOf;
    }
}
