package org.senddocument.domain.document;

import jakarta.persistence.CascadeType;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * How a version is taken for an offer to MESH, and the tries that were made. Of each it is known whether it may have brought
 * the document there.
 */
@MappedSuperclass
public abstract class ClaimedVersion extends QueuedVersion {

    @OneToMany(mappedBy = "document", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<SendAttempt> attempts = new ArrayList<>();

    protected ClaimedVersion() {}

    ClaimedVersion(UUID reference, VersionChain chain, int number, Submission submission, Instant sendAfter) {
        super(reference, chain, number, submission, sendAfter);
    }

    /**
     * Takes the document for one offer to MESH; one in doubt where its node is dead, or where no answer came in time.
     *
     * @return the number of the try, or empty where it is not to be had
     */
    public OptionalInt claim(UUID nodeId, String nodeName, Instant now, Predicate<UUID> nodeIsAlive) {
        boolean inDoubt = status() == DocumentStatus.SENDING;
        if (inDoubt ? !journey().isFree(now, nodeIsAlive) : !status().canBecome(DocumentStatus.SENDING)) {
            return OptionalInt.empty();
        }
        if (!inDoubt) {
            become(DocumentStatus.SENDING, now, Document.SYSTEM, null);
        }
        journey().claim(nodeId);
        attempts.add(new SendAttempt(self(), journey().attempts(), nodeName, now));
        return OptionalInt.of(journey().attempts());
    }

    /** Fixes the ids with which the message goes out, now and on every further try. */
    public void addressedAs(UUID messageId, UUID compositionId, String workflowId) {
        journey().addressedAs(messageId, compositionId, workflowId);
    }

    /** True where it was posted, no answer was written down, and nobody is waiting for one any more. */
    public boolean isInDoubt(Instant now, Predicate<UUID> nodeIsAlive) {
        return status() == DocumentStatus.SENDING && journey().isFree(now, nodeIsAlive);
    }

    /** True where one of the tries was not answered by a plain no. */
    public boolean mayHaveArrived() {
        return attempts.stream().anyMatch(SendAttempt::mayHaveArrived);
    }

    /** True where it is written down what came of that try. */
    public boolean isAnswered(int number) {
        return attempt(number).hasEnded();
    }

    /** When the last try began. Only for a document that was offered. */
    public Instant lastOffered() {
        return attempt(journey().attempts()).startedAt();
    }

    SendAttempt attempt(int number) {
        return attempts.stream()
                .filter(attempt -> attempt.number() == number)
                .findFirst()
                .orElseThrow();
    }

    public List<SendAttempt> attempts() {
        return List.copyOf(attempts);
    }
}
