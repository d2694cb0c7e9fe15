package org.senddocument.domain.document;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * One version of a consultation report on its way to the patient's practice.
 *
 * <p>It waits for its delay, is claimed by a node, offered to MESH, and then lives by what the practice's system and
 * the practice answer. It moves only by its verbs; each checks the move and writes it into the history. What a document is
 * stands in {@link ConsultationVersion}, how it moves in {@link TracedVersion}, how it is queued, tried and sent in
 * {@link QueuedVersion}, {@link ClaimedVersion} and {@link OfferedVersion}; here is how it begins and what answers do.
 */
@Entity
@Table(name = "document")
public class Document extends OfferedVersion {

    /** Who moves a document where no person does. */
    public static final String SYSTEM = "system";

    @OneToMany(mappedBy = "document", cascade = CascadeType.PERSIST)
    @OrderBy("place")
    private List<Acknowledgement> acknowledgements = new ArrayList<>();

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

    /** Takes the place of what has not left yet, which ends here. Where a person held that, this one is held as well. */
    public void takesThePlaceOf(List<Document> notLeft, Instant now, String by) {
        if (status() == DocumentStatus.WAITING) {
            notLeft.stream()
                    .filter(earlier -> earlier.status() == DocumentStatus.ON_HOLD)
                    .reduce((earlier, later) -> later)
                    .ifPresent(held -> holdOn(held, now));
        }
        notLeft.forEach(earlier -> earlier.giveWay(now, by));
    }

    /** Keeps the answer, whatever it is, and lives by it where the life cycle permits. */
    public AcknowledgementEffect acknowledge(Answer answer, Instant now) {
        AcknowledgementEffect effect = answer.effectOn(this);
        if (effect == AcknowledgementEffect.APPLIED) {
            apply(answer, now);
        } else if (effect == AcknowledgementEffect.PROVES_FIRST_COPY && status().canBecome(DocumentStatus.SENT)) {
            // The practice's system has it: a further copy would tell us nothing new.
            journey().answered(now);
            become(DocumentStatus.SENT, now, null, SYSTEM, null);
        }
        acknowledgements.add(new Acknowledgement(this, acknowledgements.size() + 1, answer, now, effect));
        return effect;
    }

    private void apply(Answer answer, Instant now) {
        journey().answered(now);
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
        journey().release();
        become(DocumentStatus.UNDELIVERED, now, code, SYSTEM, reason);
        return true;
    }

    @Override
    Document self() {
        return this;
    }

    /** True where an acknowledgement should have come by now; a late one still counts, so this is no status. */
    public boolean isOverdue(OverdueAfter patience, Instant now) {
        return patience.isOver(status(), journey().sentAt(), now);
    }

    public List<Acknowledgement> acknowledgements() {
        return List.copyOf(acknowledgements);
    }
}
