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

    /** Among all documents of its chain, from 1. */
    private int place;

    @Column(name = "version_number")
    private int number;

    @Embedded
    private Submission submission;

    @Column(name = "send_after")
    private Instant sendAfter;

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
        this.place = chain.nextPlace();
        this.number = number;
        this.submission = submission;
        this.sendAfter = sendAfter;
    }

    void repeats(Document other) {
        resendOf = other;
    }

    /** Fixes its number and the version that its message says it replaces, when it leaves for the first time. */
    public Optional<Document> takesItsPlaceIn(Versions versions) {
        number = versions.numberOf(self());
        replaced = versions.replacedBy(self()).orElse(null);
        return replaced();
    }

    void leavesNotBefore(Instant time) {
        sendAfter = sendAfter.isBefore(time) ? time : sendAfter;
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

    public Long id() {
        return id;
    }

    public UUID reference() {
        return reference;
    }

    public VersionChain chain() {
        return chain;
    }

    public int place() {
        return place;
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

    public Document resendOf() {
        return resendOf;
    }
}
