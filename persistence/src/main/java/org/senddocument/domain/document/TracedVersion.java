package org.senddocument.domain.document;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Where a version stands, and how it came there. Its status moves through one door, which checks the move and writes it
 * into the history. The plain moves stand here; those that depend on more than the status in the classes below.
 */
@MappedSuperclass
public abstract class TracedVersion extends ConsultationVersion {

    private static final String HELD_ON = "The hold of the version before goes on: ";

    @Enumerated(EnumType.STRING)
    private DocumentStatus status;

    @Column(name = "status_reason")
    private String statusReason;

    @Column(name = "status_since")
    private Instant statusSince;

    @Column(name = "status_code")
    private String statusCode;

    @OneToMany(mappedBy = "document", cascade = CascadeType.PERSIST)
    @OrderBy("place")
    private List<StatusChange> history = new ArrayList<>();

    /** How many lines the history has. */
    private int changes;

    protected TracedVersion() {}

    TracedVersion(UUID reference, VersionChain chain, int number, Submission submission, Instant sendAfter) {
        super(reference, chain, number, submission, sendAfter);
    }

    Document begin(DocumentStatus first, String by, String reason) {
        enter(first, submission().receivedAt(), by, reason);
        return self();
    }

    void become(DocumentStatus target, Instant now, String by, String reason) {
        if (!status.canBecome(target)) {
            throw new IllegalMoveException(reference(), status, target);
        }
        enter(target, now, by, reason);
    }

    private void enter(DocumentStatus target, Instant now, String by, String reason) {
        status = target;
        statusSince = now;
        statusReason = Reasons.shortened(reason);
        history.add(new StatusChange(self(), ++changes, target, now, by, statusReason));
    }

    /** @param code of ITK3 or MESH, that explains the status */
    void become(DocumentStatus target, Instant now, String code, String by, String reason) {
        become(target, now, by, reason);
        statusCode = code;
    }

    /** It stays what it is, for another reason. */
    void stays(String reason) {
        statusReason = Reasons.shortened(reason);
    }

    void becomeVoid(Instant now) {
        become(
                DocumentStatus.VOID,
                now,
                Document.SYSTEM,
                "The practice could not process the version that replaces this.");
    }

    /** A newer version came before this one was sent. */
    void giveWay(Instant now, String by) {
        become(DocumentStatus.SUPERSEDED, now, by, "A newer version came before this one was sent.");
    }

    /** @param why in a person's words, or null */
    public void endAsDeleted(Instant now, String by, String why) {
        String fact = "The consultation was deleted at its source.";
        become(DocumentStatus.CANCELLED, now, by, why == null ? fact : fact + " " + why);
    }

    public void queue(Instant now) {
        become(DocumentStatus.QUEUED, now, Document.SYSTEM, null);
    }

    public void hold(Instant now, String by, String reason) {
        become(DocumentStatus.ON_HOLD, now, by, reason);
    }

    /** A newer version is held as the one was that it takes the place of, until a person releases it. */
    void holdOn(TracedVersion earlier, Instant now) {
        String reason = earlier.statusReason().startsWith(HELD_ON) ? "" : HELD_ON;
        hold(now, Document.SYSTEM, reason + earlier.statusReason());
    }

    /** It leaves at once where its time is over: from now on it waits for the job, and for nothing else. */
    public void release(Instant now, String by, String reason) {
        become(DocumentStatus.WAITING, now, by, reason);
        leavesNotBefore(now);
    }

    public void cancel(Instant now, String by, String reason) {
        become(DocumentStatus.CANCELLED, now, by, reason);
    }

    public void sentAnotherWay(Instant now, String by, String reason) {
        become(DocumentStatus.SENT_ANOTHER_WAY, now, by, reason);
    }

    public DocumentStatus status() {
        return status;
    }

    public Instant statusSince() {
        return statusSince;
    }

    public String statusReason() {
        return statusReason;
    }

    public String statusCode() {
        return statusCode;
    }

    public List<StatusChange> history() {
        return List.copyOf(history);
    }
}
